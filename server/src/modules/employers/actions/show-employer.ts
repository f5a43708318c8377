import { AppError } from '../../../errors'
import { listJobsOfEmployer } from '../../jobs/actions/list-jobs-of-employer'
import { presentPublicEmployer } from '../present'
import { getEmployer } from './get-employer'

/** An approved unit as students see it, with its open jobs. @throws AppError not_found */
export async function showEmployer(id: string) {
  const employer = await getEmployer(id)
  if (!employer.approved) throw new AppError('not_found')
  return { ...presentPublicEmployer(employer), jobs: await listJobsOfEmployer(employer._id) }
}
