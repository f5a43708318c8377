import { jobWorkflow } from '@shared/jobs/workflow'
import { readHistory } from '../../../db/read-history'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { type JobRow } from '../model'
import { presentMyJob } from '../present'

/** An advert on its employer's desk: call outside a transaction. */
export async function describeMyJob(row: JobRow) {
  const [history, approved] = await Promise.all([readHistory(jobWorkflow.name, row._id), isEmployerApproved(row.employerId)])
  return presentMyJob(row, { history, approved })
}
