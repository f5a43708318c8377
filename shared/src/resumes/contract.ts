import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { idParams, instant, objectId } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { uploadedFile } from '../uploads/contract'
import { resumeDesigns, type ResumeDesign } from './designs'
import { type ResumeLanguage, resumeLanguages, type ResumeSection, resumeSections } from './sections'

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(Object.keys(table) as K[])
const language = keysOf<ResumeLanguage>(resumeLanguages)
const section = keysOf<ResumeSection>(resumeSections)
const design = keysOf<ResumeDesign>(resumeDesigns)
const revision = z.number().int().min(0)
/** Values as typed; which keys a section knows, and how long each may be, is checked against its table (`resumeSections`). */
const values = z.record(line(40), paragraph(1_000))
const entryId = z.string().regex(/^[\w-]{1,40}$/, '编号格式不正确')

const missingPart = z.object({ section, label: z.string(), points: z.number(), how: z.string() })
const problem = z.object({ section, entry: z.string().optional(), field: z.string(), message: z.string(), level: z.enum(['error', 'warning']) })
const entry = z.object({ id: z.string(), values: z.record(z.string(), z.string()), verified: z.boolean(), fixed: z.array(z.string()) })

/** What a résumé says. `fixed` (of basic, and of an entry): the fields that the school's roster vouches for; draw them as verified and not to be edited. An entry with `verified` cannot be deleted. */
const content = z.object({
  basic: z.record(z.string(), z.string()), intention: z.record(z.string(), z.string()), selfDescription: z.record(z.string(), z.string()),
  education: z.array(entry), experience: z.array(entry), skills: z.array(entry), awards: z.array(entry), fixed: z.array(z.string()), photo: uploadedFile.optional(),
})
/** R-CV-2: `percent` and the points of `missing` are 100 together; `gate`: the percent at which the school lets apply. */
const standing = { percent: z.number(), missing: z.array(missingPart), gate: z.number() }

/** One of the two online résumés. `revision` counts the savings and goes with the next one. `updatedAt` is absent until something was saved. `problems`: of all sections; none refuses a saving. */
export const onlineResume = z.object({ language, label: z.string(), isDefault: z.boolean(), design, revision, updatedAt: instant.optional(), content, ...standing, problems: z.array(problem) })
/** Answer to a saving; `problems` are those of the section saved. */
const savedResume = z.object({ revision, savedAt: instant, ...standing, problems: z.array(problem) })
/** An attachment résumé, stored as it was sent. `pages`: of a PDF. `path` downloads it. */
export const resumeFile = z.object({ id: objectId, name: z.string(), kind: z.enum(['pdf', 'docx']), bytes: z.number(), pages: z.number().optional(), isDefault: z.boolean(), createdAt: instant, path: z.string() })
/** 简历管理 on one page: always two online ones (zh, then en) and the attachments, newest first. */
export const resumeList = z.object({
  online: z.array(z.object({ language, label: z.string(), isDefault: z.boolean(), percent: z.number(), updatedAt: instant.optional() })),
  files: z.array(resumeFile), filesMax: z.number(), gate: z.number(),
})
/** `why`: kept by hand, by itself before a restoring or an import, or once a day while editing. */
const version = z.object({ id: objectId, at: instant, why: z.enum(['kept', 'daily', 'restore', 'import']), label: z.string(), name: z.string().optional(), percent: z.number() })
/** What an import would do: a section it says nothing about stays as it is and is not listed. `notes`: what could not be taken, or only in part (`path` into the document). */
const importPreview = z.object({
  changes: z.array(z.object({ section, label: z.string(), before: z.array(z.string()), after: z.array(z.string()) })),
  notes: z.array(z.object({ path: z.string(), message: z.string() })), percent: z.number(), revision,
})

const one = { access: ['student'], params: z.strictObject({ language }) } as const
const at = '/api/resumes/online/:language'
const file = { access: ['student'], params: idParams } as const
const inDesign = z.strictObject({ design: design.optional() })
const jsonResume = z.record(line(60), z.unknown())

/**
 * R-CV-1 … R-CV-4, all of it the student's own. `resume_stale` (409) never loses anything: `details.resume` is the onlineResume as it stands now; ask the
 * student which to keep, or send the same section again under `details.revision`.
 */
export const resumesContract = {
  listMine: defineEndpoint({ method: 'GET', path: '/api/resumes', summary: '简历管理: two online résumés from the start, and the attachments', access: ['student'], response: resumeList }),
  showOnline: defineEndpoint({ ...one, method: 'GET', path: at, summary: 'One online résumé to edit', response: onlineResume }),
  saveSection: defineEndpoint({ method: 'PUT', path: `${at}/sections/:section`, summary: 'Automatic saving of one section, as typed and however incomplete: `values` of a single one, all `entries` of a list in their order. What the roster vouches for stays, whatever is sent for it',
    access: ['student'], params: z.strictObject({ language, section: section.exclude(['photo']) }),
    body: z.strictObject({ revision, values: values.optional(), entries: z.array(z.strictObject({ id: entryId, values })).max(limits.batchMax).optional() }), response: savedResume, errors: ['resume_stale', 'unknown_field', 'resume_full'] }),
  setPhoto: defineEndpoint({ ...one, method: 'PUT', path: `${at}/photo`, summary: 'The photo (an upload of purpose photo), or none', body: z.strictObject({ revision, photoId: objectId.nullable() }), response: savedResume.extend({ photo: uploadedFile.optional() }), errors: ['resume_stale', 'upload_not_found'] }),
  setDesign: defineEndpoint({ ...one, method: 'PUT', path: `${at}/design`, summary: 'The design it prints in, also for employers from now on', body: z.strictObject({ design }), response: onlineResume }),
  setDefaultOnline: defineEndpoint({ ...one, method: 'POST', path: `${at}/default`, summary: 'Makes it the default of the two', response: resumeList }),
  preview: defineEndpoint({ ...one, method: 'GET', path: `${at}/preview`, summary: '预览: the PDF shown in place; in its own design unless one is named', query: inDesign, produces: 'application/pdf', errors: ['rate_limited'] }),
  download: defineEndpoint({ ...one, method: 'GET', path: `${at}/pdf`, summary: '下载 PDF', query: inDesign, produces: 'application/pdf', errors: ['rate_limited'] }),
  listVersions: defineEndpoint({ ...one, method: 'GET', path: `${at}/versions`, summary: 'The versions kept, newest first; the oldest without a name go first', response: z.object({ items: z.array(version), max: z.number() }) }),
  keepVersion: defineEndpoint({ ...one, method: 'POST', path: `${at}/versions`, summary: 'Keeps what there is now, under a name if wanted', body: z.strictObject({ name: line(limits.nameMax).optional() }), response: version, errors: ['rate_limited'] }),
  showVersion: defineEndpoint({ method: 'GET', path: `${at}/versions/:id`, summary: 'What a version says', access: ['student'], params: idParams.extend({ language }), response: version.extend({ content }) }),
  restoreVersion: defineEndpoint({ method: 'POST', path: `${at}/versions/:id/restore`, summary: 'Takes a version back; what there is now is kept as one before', access: ['student'], params: idParams.extend({ language }), body: z.strictObject({ revision }), response: onlineResume, errors: ['resume_stale'] }),
  exportJson: defineEndpoint({ ...one, method: 'GET', path: `${at}/json-resume`, summary: 'JSON Resume 1.0 as a file', produces: 'application/json' }),
  previewImport: defineEndpoint({ ...one, method: 'POST', path: `${at}/json-resume/preview`, summary: 'What importing this JSON Resume would change; saves nothing', body: z.strictObject({ document: jsonResume }), response: importPreview, errors: ['json_resume_invalid', 'rate_limited'] }),
  importJson: defineEndpoint({ ...one, method: 'POST', path: `${at}/json-resume/import`, summary: 'Imports it under the revision of the preview; what there is now is kept as a version before', body: z.strictObject({ revision, document: jsonResume }), response: onlineResume, errors: ['json_resume_invalid', 'resume_stale', 'rate_limited'] }),
  uploadFile: defineEndpoint({ method: 'POST', path: '/api/resumes/files', summary: 'An attachment résumé, PDF or DOCX: looked through, kept as it is. The same file again is the same id', access: ['student'], upload: { maxBytes: limits.resumeFileBytes }, response: resumeFile,
    errors: ['resume_file_type', 'resume_file_limit', 'resume_file_long', 'file_damaged', 'file_unsafe', 'too_many_uploads', 'payload_too_large', 'rate_limited'] }),
  openFile: defineEndpoint({ ...file, method: 'GET', path: '/api/resumes/files/:id', summary: 'The attachment as it was sent, to save', produces: 'application/octet-stream' }),
  renameFile: defineEndpoint({ ...file, method: 'PUT', path: '/api/resumes/files/:id/name', summary: 'Renames an attachment; its ending stays', body: z.strictObject({ name: line(80).min(1, '请填写名称') }), response: resumeFile }),
  setDefaultFile: defineEndpoint({ ...file, method: 'POST', path: '/api/resumes/files/:id/default', summary: 'Makes an attachment the default one, or (false) none of them', body: z.strictObject({ isDefault: z.boolean() }), response: resumeList }),
  deleteFile: defineEndpoint({ ...file, method: 'DELETE', path: '/api/resumes/files/:id', summary: 'Deletes an attachment; what was sent with an application stays there', response: resumeList, errors: ['resume_default'] }),
  deleteOnline: defineEndpoint({ ...one, method: 'DELETE', path: at, summary: 'Always refused: the two online résumés stay (R-CV-1)', response: resumeList, errors: ['resume_default', 'resume_fixed'] }),
}
