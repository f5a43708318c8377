import { clock } from '../../../clock'
import { Job } from '../model'

/** How many adverts can be applied to now, of all units. */
export const countAllOpenJobs = (): Promise<number> => Job.countDocuments({ open: true, deadline: { $gt: clock.now() } })
