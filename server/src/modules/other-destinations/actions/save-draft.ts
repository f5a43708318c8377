import { type BranchKey } from '@shared/other-destinations/branches'
import { otherProblems } from '@shared/other-destinations/other-problems'
import { otherDestinationWorkflow, type OtherDestinationStatus } from '@shared/other-destinations/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getStudent } from '../../schools/actions/get-student'
import { holdUploads } from '../../uploads/actions/hold-uploads'
import { requireUpload } from '../../uploads/actions/require-upload'
import { cleanProofs } from '../clean-proofs'
import { cleanValues } from '../clean-values'
import { type GivenProof, OtherDestination, type OtherDestinationRow } from '../model'
import { findMine } from './find-mine'
import { openMine } from './open-mine'
import { sealValues } from './seal-values'

export interface DraftInput { revision: number; branch?: BranchKey; values: Record<string, string>; proofs: { kind: string; upload: string }[] }
const editable: readonly string[] = otherDestinationWorkflow.actions.submit.from satisfies readonly OtherDestinationStatus[]

/**
 * Automatic saving: values as typed, however incomplete. What was submitted stays as it is until it is submitted again.
 * @param input `revision`: the one this was typed on; 0 before anything was saved
 * @throws AppError unknown_field, upload_not_found, illegal_transition (approved already), stale_version (saved elsewhere meanwhile, details.revision)
 */
export async function saveDraft(actor: Actor, input: DraftInput) {
  const studentId = ownStudentId(actor)
  const values = cleanValues(input.branch, input.values)
  const proofs = cleanProofs(input.branch, input.proofs)
  const found = await findMine(studentId)
  refuseUneditable(found ?? { status: otherDestinationWorkflow.initial, revision: 0 }, input.revision)
  const ids = idsOf(proofs)
  const known = found?.draft ? idsOf(found.draft.proofs) : []
  const changed = ids.join() !== known.join()
  // Asked before a record is made: a refused first saving leaves none behind.
  if (changed) await Promise.all(ids.map((id) => requireUpload({ id, studentId, purpose: 'proof' })))
  const { _id } = found ?? await openMine(actor, studentId)
  const savedAt = clock.now()
  const draft = { ...(input.branch ? { branch: input.branch } : {}), values: sealValues(values), proofs, savedAt }
  await inTransaction(async () => {
    const saved = await OtherDestination.findOneAndUpdate({ _id, revision: input.revision, status: { $in: editable } }, { $set: { draft }, $inc: { revision: 1 } }).lean<OtherDestinationRow>()
    // Somebody was faster between our read and our write.
    if (!saved) throw new AppError('stale_version')
    if (changed) await holdUploads({ ids, studentId, purpose: 'proof', subject: { kind: 'destination', id: _id } })
  })
  const student = await getStudent(studentId)
  return { revision: input.revision + 1, savedAt: savedAt.toISOString(), problems: otherProblems(input.branch, values, proofs.map((proof) => proof.kind), { name: student.fields.name ?? '' }) }
}

const idsOf = (proofs: readonly GivenProof[]): string[] => [...new Set(proofs.map((proof) => proof.upload.toString()))].sort()

function refuseUneditable(row: Pick<OtherDestinationRow, 'status' | 'revision'>, revision: number): void {
  if (!editable.includes(row.status)) throw new AppError('illegal_transition', { status: row.status, label: otherDestinationWorkflow.states[row.status as OtherDestinationStatus].label })
  if (row.revision !== revision) throw new AppError('stale_version', { revision: row.revision })
}
