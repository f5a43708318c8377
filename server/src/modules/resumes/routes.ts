import { resumesContract } from '@shared/resumes/contract'
import { defineRoutes } from '../../http/define-routes'
import { whenGone } from '../../http/when-gone'
import { deleteResumeFile } from './actions/delete-resume-file'
import { exportJsonResume } from './actions/export-json-resume'
import { importJsonResume } from './actions/import-json-resume'
import { keepResumeFile } from './actions/keep-resume-file'
import { keepResumeVersion } from './actions/keep-resume-version'
import { listResumes } from './actions/list-resumes'
import { listVersions } from './actions/list-versions'
import { openResumeFile } from './actions/open-resume-file'
import { openResumePdf } from './actions/open-resume-pdf'
import { previewImport } from './actions/preview-import'
import { refuseDeletion } from './actions/refuse-deletion'
import { renameResumeFile } from './actions/rename-resume-file'
import { restoreVersion } from './actions/restore-version'
import { saveSection } from './actions/save-section'
import { setDefaultFile } from './actions/set-default-file'
import { setDefaultResume } from './actions/set-default-resume'
import { setDesign } from './actions/set-design'
import { setPhoto } from './actions/set-photo'
import { showResume } from './actions/show-resume'
import { showVersion } from './actions/show-version'
import { presentFile } from './present'

export const resumesRoutes = defineRoutes(resumesContract, {
  listMine: ({ actor }) => listResumes(actor),
  showOnline: ({ actor, params }) => showResume(actor, params.language),
  saveSection: ({ actor, params, body }) => saveSection(actor, params, body),
  setPhoto: ({ actor, params, body }) => setPhoto(actor, params.language, body),
  setDesign: ({ actor, params, body }) => setDesign(actor, params.language, body.design),
  setDefaultOnline: ({ actor, params }) => setDefaultResume(actor, params.language),
  preview: ({ actor, params, query }) => openResumePdf(actor, params.language, { ...query, inline: true }),
  download: ({ actor, params, query }) => openResumePdf(actor, params.language, { ...query, inline: false }),
  listVersions: ({ actor, params }) => listVersions(actor, params.language),
  keepVersion: ({ actor, params, body }) => keepResumeVersion(actor, params.language, body.name),
  showVersion: ({ actor, params }) => showVersion(actor, params.language, params.id),
  restoreVersion: ({ actor, params, body }) => restoreVersion(actor, params, body.revision),
  exportJson: ({ actor, params }) => exportJsonResume(actor, params.language),
  previewImport: ({ actor, params, body }) => previewImport(actor, params.language, body.document),
  importJson: ({ actor, params, body }) => importJsonResume(actor, params.language, body),
  uploadFile: async ({ actor, file, ctx }) => presentFile(await keepResumeFile(actor, file, whenGone(ctx))),
  openFile: ({ actor, params }) => openResumeFile(actor, params.id),
  renameFile: async ({ actor, params, body }) => presentFile(await renameResumeFile(actor, params.id, body.name)),
  setDefaultFile: async ({ actor, params, body }) => { await setDefaultFile(actor, params.id, body.isDefault); return listResumes(actor) },
  deleteFile: async ({ actor, params }) => { await deleteResumeFile(actor, params.id); return listResumes(actor) },
  deleteOnline: ({ actor, params }) => refuseDeletion(actor, params.language),
})
