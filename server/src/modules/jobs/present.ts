import { cities } from '@shared/jobs/cities'
import { endOfDeadline } from '@shared/jobs/end-of-deadline'
import { salaryText } from '@shared/jobs/salary-text'
import { jobWorkflow } from '@shared/jobs/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { yuanToFen } from '@shared/kernel/yuan-to-fen'
import { clock } from '../../clock'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { checkContent } from './check-content'
import { isPublished } from './is-published'
import { type JobRow } from './model'
import { whyNotApplicable } from './why-not-applicable'

/** Where an advert stands for its employer, the clock included. */
const standing = (row: JobRow) => ({
  id: row._id.toString(), status: presentStatus(jobWorkflow, row.status), version: row.version, publishedAt: row.publishedAt?.toISOString(), deadline: (row.deadline ?? endOfDeadline(row.values.deadline))?.toISOString(),
  expired: row.status === 'published' && row.deadline !== undefined && row.deadline.getTime() < clock.ms(), open: isPublished(row) && whyNotApplicable(row) === undefined,
})

/** An advert on its employer's desk. */
export function presentMyJob(row: JobRow, { history, approved }: { history: HistoryRow[]; approved: boolean }) {
  const { problems, complete, deadlineAhead } = checkContent(row.values, row.majors)
  // A published one is revised to be complete and in time again: what is sent then is checked.
  const published = row.status === 'published'
  const facts = { employerApproved: approved, jobComplete: published || complete, deadlineAhead: published || deadlineAhead }
  return {
    ...standing(row), revision: row.revision, values: row.values, majors: row.majors, problems: row.status === 'draft' || published ? problems : [], reason: row.reason ?? undefined,
    savedAt: row.savedAt.toISOString(), closedAt: row.closedAt?.toISOString(), actions: actionsFor(jobWorkflow, { status: row.status, role: 'employer', facts }), history: presentHistory(jobWorkflow, history, '开始填写'),
  }
}

/** One line of an employer's list; of a draft, what was typed so far. */
export function presentMyItem(row: JobRow) {
  const { title = '', cityCode = '', salaryMin, salaryMax } = row.values
  return { ...standing(row), title: row.title ?? title, city: cities[cityCode] ?? '', salary: salaryText(yuanToFen(salaryMin), yuanToFen(salaryMax)), updatedAt: row.updatedAt.toISOString() }
}
