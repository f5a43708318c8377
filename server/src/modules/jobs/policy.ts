import { type Actor } from '../../actor'
import { ownEmployerId } from '../employers/actions/own-employer-id'

/** The adverts on an employer's desk: its own, but those deleted as drafts. @throws AppError forbidden */
export const ownJobs = (actor: Actor) => ({ employerId: ownEmployerId(actor), status: { $ne: 'deleted' } })

/** The adverts that everybody signed in may read: what was published once. */
export const publicJobs = { publishedAt: { $exists: true } }
