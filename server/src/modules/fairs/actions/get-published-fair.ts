import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { isPublished } from '../is-published'
import { type PublishedFair } from '../model'
import { publicFairs } from '../policy'
import { getFair } from './get-fair'

/** An event that was published, whatever became of it. @throws AppError not_found */
export async function getPublishedFair(id: Types.ObjectId | string): Promise<PublishedFair> {
  const row = await getFair(id, publicFairs)
  if (!isPublished(row)) throw new AppError('not_found')
  return row
}
export { type PublishedFair }
