import { type DislikeReason } from '@shared/recommendations/dislike-reasons'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { matchJobsOf } from '../../jobs/actions/match-jobs-of'
import { Digest, pushedKey } from '../digest-model'
import { Recommendation } from '../model'
import { type FeedbackRow, Profile } from '../profile-model'
import { toMatchJob } from '../to-match-job'
import { ensureProfile } from './ensure-profile'

/** How many words of a student count; older ones are forgotten. */
const kept = 200

/** 👍 or 不感兴趣 about a job that was recommended; a new word takes the place of the old one. @throws AppError not_recommended, forbidden, student_not_found */
export async function giveFeedback(actor: Actor, jobId: string, said: { verdict: 'like' } | { verdict: 'dislike'; reason: DislikeReason }): Promise<void> {
  const { _id } = await ensureProfile(actor)
  const known = (await Recommendation.exists({ _id, 'items.jobId': jobId })) ?? (await Digest.exists({ pushed: pushedKey(_id, jobId) }))
  const [row] = known ? await matchJobsOf([jobId]) : []
  if (!row) throw new AppError('not_recommended')
  const now = clock.now()
  const { category, city, industry, ceilingFen } = toMatchJob(row)
  const word: FeedbackRow = { jobId: new Types.ObjectId(jobId), employerId: row.employerId, category, city, industry, ...(ceilingFen === undefined ? {} : { ceilingFen }), ...said, at: now }
  const others = { $filter: { input: '$feedback', cond: { $ne: ['$$this.jobId', word.jobId] } } }
  await Profile.updateOne({ _id }, [{ $set: { feedback: { $slice: [{ $concatArrays: [others, { $literal: [word] }] }, -kept] }, dirtyAt: now, updatedAt: now } }], { updatePipeline: true })
}
