import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { applyLimits } from '../apply-limits'
import { answerItem } from './answer-item'
import { decideApplication } from './decide-application'
import { takeBatch } from './take-batch'

/** 不合适 for several, each in its own transaction and answered by itself. @throws AppError batch_too_long, employer_not_approved, rate_limited */
export async function turnDownMany(actor: Actor, { ids, reason }: { ids: string[]; reason: string }) {
  if (!actor.employerId) throw new AppError('forbidden')
  const batch = takeBatch(ids)
  await requireApprovedEmployer(actor)
  await useRate(applyLimits.decisions, actor.employerId, batch.length)
  const results = []
  for (const id of batch) {
    const answer = await answerItem(() => decideApplication(actor, id, { action: 'turnDown', said: reason }))
    results.push(answer.ok ? { id, ok: true } : { id, ok: false, refusal: answer.refusal })
  }
  return { results }
}
