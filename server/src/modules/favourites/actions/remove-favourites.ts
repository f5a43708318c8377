import { type Actor } from '../../../actor'
import { answerItem } from '../../applications/actions/answer-item'
import { takeBatch } from '../../applications/actions/take-batch'
import { removeFavourite } from './remove-favourite'

/** 批量删除, answered item by item. @throws AppError batch_too_long */
export async function removeFavourites(actor: Actor, jobIds: string[]) {
  const results = []
  for (const jobId of takeBatch(jobIds)) {
    const answer = await answerItem(() => removeFavourite(actor, jobId))
    results.push(answer.ok ? { jobId, ok: true } : { jobId, ok: false, refusal: answer.refusal })
  }
  return { results }
}
