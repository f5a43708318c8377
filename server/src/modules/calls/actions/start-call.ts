import { callWorkflow } from '@shared/calls/workflow'
import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { getOwnInterview } from '../../interviews/actions/get-own-interview'
import { callLimits } from '../call-limits'
import { callFacts } from '../facts'
import { Call, type CallRow } from '../model'
import { missCall } from './miss-call'

/**
 * An employer calls the student of an interview: a video one, accepted, from its time on. One that rang out before is written down as missed first.
 * @throws AppError not_found, employer_not_approved, call_not_video, call_not_accepted, interview_over, call_too_early, call_busy, rate_limited
 */
export async function startCall(actor: Actor, interviewId: string): Promise<CallRow> {
  await requireApprovedEmployer(actor)
  const interview = await requireCallable(actor, interviewId)
  await useRate(callLimits.calls, actor.id)
  const { _id, schoolId, studentId, employerId, employerName, studentName, jobTitle } = interview
  const fields = {
    interviewId: _id, schoolId, studentId, employerId, employerName, studentName, jobTitle, callerId: new Types.ObjectId(actor.id), callerName: actor.name,
    ringsUntil: new Date(clock.ms() + limits.callRingSeconds * 1000),
  }
  try {
    return await inTransaction(async () => {
      const before = await Call.findOne({ interviewId: _id, active: true }).lean<CallRow>()
      if (before && !(before.status === 'ringing' && callFacts(before).rangOut)) throw new AppError('call_busy', { callId: before._id.toString() })
      if (before) await missCall(before._id)
      return openRecord<CallRow>({ model: Call, workflow: callWorkflow, actor, fields, action: 'start' })
    })
  } catch (error) {
    if (isDuplicateKey(error, 'interviewId')) throw new AppError('call_busy', undefined, { cause: error })
    throw error
  }
}

async function requireCallable(actor: Actor, interviewId: string) {
  const interview = await getOwnInterview(actor, interviewId)
  if (interview.kind !== 'video') throw new AppError('call_not_video')
  if (!interview.active) throw new AppError('interview_over')
  if (interview.status !== 'accepted') throw new AppError('call_not_accepted')
  if (interview.startsAt.getTime() > clock.ms()) throw new AppError('call_too_early', { opensAt: interview.startsAt.toISOString() })
  return interview
}
