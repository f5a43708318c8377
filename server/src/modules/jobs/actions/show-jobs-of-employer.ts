import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { Job } from '../model'

/** A unit's published adverts enter search, or leave it, as the unit is approved or suspended; in the transaction of that decision. */
export async function showJobsOfEmployer(employerId: Types.ObjectId, open: boolean): Promise<void> {
  await Job.updateMany({ employerId, status: 'published' }, { $set: { open, matchAt: clock.now(), ...(open && { matchWaiting: true }) } })
}
