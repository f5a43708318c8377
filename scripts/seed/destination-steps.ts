import { type BranchKey, branchOf } from '@shared/other-destinations/branches'
import { goodValues } from '@shared/other-destinations/good-values'
import { type TerminationReason } from '@shared/terminations/reasons'
import { type UploadPurpose } from '@shared/uploads/purposes'
import { type Actor } from '../../server/src/actor'
import { currentDestination } from '../../server/src/modules/destinations/actions/current-destination'
import { approveOfflineAgreement } from '../../server/src/modules/offline-agreements/actions/approve-offline-agreement'
import { attachStampedCopy } from '../../server/src/modules/offline-agreements/actions/attach-stamped-copy'
import { generateOfflineAgreement } from '../../server/src/modules/offline-agreements/actions/generate-offline-agreement'
import { getOfflineAgreement } from '../../server/src/modules/offline-agreements/actions/get-offline-agreement'
import { startOfflineAgreement } from '../../server/src/modules/offline-agreements/actions/start-offline-agreement'
import { submitStampedCopy } from '../../server/src/modules/offline-agreements/actions/submit-stamped-copy'
import { approveOtherDestination } from '../../server/src/modules/other-destinations/actions/approve-other-destination'
import { findMine } from '../../server/src/modules/other-destinations/actions/find-mine'
import { submitMine } from '../../server/src/modules/other-destinations/actions/submit-mine'
import { findMyForm } from '../../server/src/modules/recommendation-form/actions/find-my-form'
import { submitForm } from '../../server/src/modules/recommendation-form/actions/submit-form'
import { findOpenTermination } from '../../server/src/modules/terminations/actions/find-open-termination'
import { startTermination } from '../../server/src/modules/terminations/actions/start-termination'
import { keepUpload } from '../../server/src/modules/uploads/actions/keep-upload'
import { pictureOf } from '../../server/src/modules/uploads/testing/picture-of'
import { demoForm, demoPaper } from './demo-papers'

const ip = '127.0.0.1'

/** The steps of destinations beside online signing. Each does what one person does, and nothing when it has been done. */
export function destinationSteps(student: Actor, reviewer: Actor) {
  const studentId = student.studentId ?? ''
  const offline = async (status: string) => {
    const found = await currentDestination(studentId)
    return found?.kind === 'offline' && found.status === status ? getOfflineAgreement(found._id, {}) : undefined
  }
  // The same picture again is the same upload: an interrupted seeding adds none.
  const upload = async (purpose: UploadPurpose, fileName: string, size = {}): Promise<string> => (await keepUpload(student, purpose, { fileName, bytes: await pictureOf(size) }))._id.toString()
  return {
    async generatePaper(year: number): Promise<void> {
      if (!await currentDestination(studentId)) await startOfflineAgreement(student, demoPaper(year), ip)
      const draft = await offline('draft')
      if (draft) await generateOfflineAgreement(student, draft._id.toString(), { version: draft.version, revision: draft.revision }, ip)
    },
    async submitPaper(): Promise<void> {
      const row = await offline('awaiting_upload')
      if (!row) return
      const id = row._id.toString()
      const { version } = await attachStampedCopy(student, id, { version: row.version, uploads: [await upload('stamped_copy', '盖章的协议书.jpg')] }, ip)
      await submitStampedCopy(student, id, version, ip)
    },
    async approvePaper(): Promise<void> {
      const row = await offline('in_review')
      if (row) await approveOfflineAgreement(reviewer, row._id.toString(), row.version, ip)
    },
    async registerOther(branch: BranchKey): Promise<void> {
      if (await findMine(studentId)) return
      const proofs: { kind: string; upload: string }[] = []
      for (const { key, label, required } of branchOf(branch).proofs) if (required) proofs.push({ kind: key, upload: await upload('proof', `${label}.jpg`) })
      await submitMine(student, { version: 1, branch, values: goodValues(branch), proofs })
    },
    async approveOther(): Promise<void> {
      const row = await findMine(studentId)
      if (row?.status === 'pending') await approveOtherDestination(reviewer, row._id.toString(), row.version)
    },
    async askToEnd(reason: string, reasonKind?: TerminationReason): Promise<void> {
      const row = await currentDestination(studentId)
      if (!row?.active || await findOpenTermination(row._id)) return
      const proofs = row.kind === 'online' ? undefined : [await upload('proof', '解约证明.jpg')]
      await startTermination(student, { destinationId: row._id.toString(), reason, reasonKind, proofs })
    },
    async submitForm(): Promise<void> {
      if (!await findMyForm(student)) await submitForm(student, { version: 1, texts: demoForm, photoId: await upload('photo', '证件照.jpg', { width: 413, height: 579 }) })
    },
  }
}
