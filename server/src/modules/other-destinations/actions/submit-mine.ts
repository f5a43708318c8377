import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { why } from '@shared/kernel/why'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { deadlineOf } from '../../destinations/actions/deadline-of'
import { holdPlace } from '../../destinations/actions/hold-place'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { headOf } from '../../schools/actions/head-of'
import { attachUploads } from '../../uploads/actions/attach-uploads'
import { askedValues } from '../asked-values'
import { cleanProofs } from '../clean-proofs'
import { cleanValues } from '../clean-values'
import { placeFacts } from '../facts'
import { OtherDestination, type OtherContent, type OtherDestinationRow } from '../model'
import { proofsDecidedOn } from '../proofs-decided-on'
import { requireComplete } from '../require-complete'
import { titleOf } from '../title-of'
import { findMine } from './find-mine'
import { openMine } from './open-mine'
import { sealValues } from './seal-values'

export interface SubmitInput { version: number; branch: BranchKey; values: Record<string, string>; proofs: { kind: string; upload: string }[] }

/**
 * 保存并送审 (R-OTH-1, R-OTH-2): takes the student's one place; until reviewed it may be submitted again. Each submission is a new version, the first too: of two
 * on the same page one comes too late.
 * @throws AppError unknown_field, illegal_transition, stale_version, destination_active, registration_closed,
 *   other_fields_invalid | unit_nature_contradiction | proof_required (details.problems), upload_not_found
 */
export async function submitMine(actor: Actor, input: SubmitInput): Promise<OtherDestinationRow> {
  const studentId = ownStudentId(actor)
  const { branch } = input
  const values = askedValues(branch, cleanValues(branch, input.values))
  const proofs = cleanProofs(branch, input.proofs)
  const student = await getStudent(studentId)
  const school = await getSchool(student.schoolId)
  const factsOf = async (row: OtherDestinationRow | undefined) => {
    const facts = { ...await placeFacts(student._id, row?._id, deadlineOf(school, student.fields)), fieldsComplete: true, proofsComplete: true }
    // When nothing else stands in the way, the refusal names each field, which the table cannot.
    const refused = why(otherDestinationWorkflow, 'submit', { status: row?.status ?? otherDestinationWorkflow.initial, role: actor.role, facts })
    if (!refused) requireComplete(branch, values, proofs.map((proof) => proof.kind), { name: student.fields.name ?? '' })
    return { facts, refused }
  }
  // Asked before a record is made: a refused first submission leaves none behind.
  const first = await findMine(studentId) ? undefined : await factsOf(undefined)
  if (first?.refused) throw new AppError(first.refused.error)
  const { _id: id } = await openMine(actor, studentId)
  const content: OtherContent = { branch, code: branchOf(branch).code, values: sealValues(values), proofs }
  return holdPlace(async () => {
    await attachUploads({ ids: proofs.map((proof) => proof.upload.toString()), studentId: student._id, purpose: 'proof', subject: { kind: 'destination', id }, but: proofsDecidedOn(await findMine(studentId)) })
    return transition({
      model: OtherDestination, workflow: otherDestinationWorkflow, id, action: 'submit', actor, scope: { studentId }, expectVersion: input.version,
      newVersion: true, facts: async (row) => (await factsOf(row)).facts,
      set: (row) => ({ ...headOf(student, school), content, draft: null, revision: row.revision + 1, title: titleOf(branch, values), submittedAt: clock.now(), decidedAt: null, reason: null }),
    })
  })
}
