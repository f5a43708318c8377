import { type TerminationReason } from '@shared/terminations/reasons'
import { terminationWorkflow } from '@shared/terminations/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { claimDestination } from '../../destinations/actions/claim-destination'
import { type DestinationRow } from '../../destinations/actions/destination-model'
import { getAnyDestination } from '../../destinations/actions/get-any-destination'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { getSchool } from '../../schools/actions/get-school'
import { attachUploads } from '../../uploads/actions/attach-uploads'
import { Termination, type Side, type TerminationRow } from '../model'
import { tellOtherSide } from '../notices'
import { terminationScope } from '../policy'
import { readStanding } from './read-standing'

export interface TerminationRequest { destinationId: string; reasonKind?: TerminationReason; reason: string; proofs?: string[] }

/**
 * 解约申请 (R-TERM-1): of an online agreement by either side, with a reason; of an offline one with kind, reason and proof; of another destination with reason and proof.
 * @throws AppError not_found, destination_not_terminable, termination_open, termination_limit_reached, proof_required, validation_failed, employer_not_approved, upload_not_found
 */
export async function startTermination(actor: Actor, request: TerminationRequest): Promise<TerminationRow> {
  await requireApprovedEmployer(actor)
  const destination = await getAnyDestination(request.destinationId, terminationScope(actor))
  if (!destination) throw new AppError('not_found')
  const { whyNotTerminable } = await readStanding(destination, await getSchool(destination.schoolId))
  if (whyNotTerminable) throw new AppError(whyNotTerminable.error)
  requireGrounds(destination, request)
  const id = new Types.ObjectId()
  try {
    return await inTransaction(async () => {
      await claimDestination(destination)
      const proofs = request.proofs && destination.kind !== 'online' ? await attachUploads({ ids: request.proofs, studentId: destination.studentId, purpose: 'proof', subject: { kind: terminationWorkflow.name, id } }) : []
      return openRecord<TerminationRow>({
        model: Termination, workflow: terminationWorkflow, actor, id, state: firstState(destination, actor), reason: request.reason, fields: fieldsOf(destination, actor, request, proofs),
        notices: (row) => (row.employerId ? tellOtherSide(row, { title: `${actor.role === 'student' ? '学生' : '用人单位'}申请解约，请答复`, result: '待你答复', note: '同意或不同意，请说明理由' }) : []),
      })
    })
  } catch (error) {
    if (isDuplicateKey(error, 'destinationId')) throw new AppError('termination_open', undefined, { cause: error })
    throw error
  }
}

function firstState(destination: DestinationRow, actor: Actor): string {
  if (destination.kind !== 'online') return 'in_review'
  return actor.role === 'student' ? 'awaiting_employer' : 'awaiting_student'
}

function requireGrounds(destination: DestinationRow, request: TerminationRequest): void {
  if (destination.kind === 'offline' && !request.reasonKind) throw new AppError('validation_failed', { fields: { reasonKind: '请选择解约类型' } })
  if (destination.kind !== 'online' && !request.proofs?.length) throw new AppError('proof_required')
}

function fieldsOf(destination: DestinationRow, actor: Actor, request: TerminationRequest, proofs: Types.ObjectId[]) {
  const { schoolId, studentId, studentName, studentNo, college, major, schoolName, title } = destination
  const startedBy: Side = actor.role === 'employer' ? 'employer' : 'student'
  return {
    destinationId: destination._id, destinationVersion: destination.version, destinationKind: destination.kind, title, schoolId, studentId, studentName, studentNo, college, major, schoolName, startedBy, proofs,
    reason: request.reason, reasonKind: destination.kind === 'offline' ? request.reasonKind : undefined, employerId: destination.kind === 'online' ? destination.employerId : undefined,
  }
}
