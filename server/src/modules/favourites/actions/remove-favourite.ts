import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Favourite } from '../model'

/** 取消收藏. @throws AppError not_found */
export async function removeFavourite(actor: Actor, jobId: string): Promise<void> {
  const { deletedCount } = await Favourite.deleteOne({ studentId: ownStudentId(actor), jobId })
  if (deletedCount === 0) throw new AppError('not_found')
}
