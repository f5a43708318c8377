import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getJob } from '../../jobs/actions/get-job'
import { Favourite } from '../model'
import { describeFavourites } from './describe-favourites'

/** 收藏, closed and expired adverts too: one keeps what one wants to remember. @throws AppError not_found, already_favourite, favourites_full */
export async function addFavourite(actor: Actor, jobId: string) {
  const studentId = ownStudentId(actor)
  const job = await getJob(jobId)
  if (await Favourite.exists({ studentId, jobId: job._id })) throw new AppError('already_favourite')
  if (await Favourite.countDocuments({ studentId }) >= limits.favouritesMax) throw new AppError('favourites_full', { max: limits.favouritesMax })
  const row = { _id: new Types.ObjectId(), studentId: new Types.ObjectId(studentId), jobId: job._id, createdAt: clock.now() }
  try {
    await Favourite.create([row])
  } catch (error) {
    if (isDuplicateKey(error, 'jobId')) throw new AppError('already_favourite', undefined, { cause: error })
    throw error
  }
  // Counted again with one's own: of several at the same moment none goes beyond.
  if (await Favourite.countDocuments({ studentId }) > limits.favouritesMax) {
    await Favourite.deleteOne({ _id: row._id })
    throw new AppError('favourites_full', { max: limits.favouritesMax })
  }
  const [card] = await describeFavourites(studentId, [row])
  if (!card) throw new AppError('not_found')
  return card
}
