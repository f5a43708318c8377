import { employerRegistrationWorkflow } from '@shared/employers/workflow'
import { readHistory } from '../../../db/read-history'
import { countOpenJobs } from '../../jobs/actions/count-open-jobs'
import { listJobsOfEmployer } from '../../jobs/actions/list-jobs-of-employer'
import { presentRegistration } from '../present'
import { type EmployerRegistrationRow } from '../registration-model'
import { getEmployer } from './get-employer'

/** A registration as the platform reads it: call outside a transaction. */
export async function describeRegistration(row: EmployerRegistrationRow) {
  const [employer, history, openJobs, jobs] = await Promise.all([getEmployer(row.employerId), readHistory(employerRegistrationWorkflow.name, row._id), countOpenJobs(row.employerId), listJobsOfEmployer(row.employerId)])
  return presentRegistration(row, { employer, history, openJobs, jobs })
}
