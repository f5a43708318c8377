import { degreeRank } from '@shared/jobs/degrees'
import { type MatchJobRow } from '../jobs/actions/match-job-row'
import { type MatchJob } from './matching/match-job'

/** A stored advert as the matcher reads it. What it pays at best counts; one that names no salary is 面议. */
export const toMatchJob = (row: Omit<MatchJobRow, 'version' | 'matchAt'>): MatchJob => ({
  id: row._id.toString(), employer: row.employerId.toString(), category: row.category, majors: row.majors, city: row.cityCode, industry: row.industry, nature: row.unitNature, kind: row.kind,
  degree: degreeRank(row.degree), ceilingFen: row.salaryMaxFen ?? row.salaryMinFen ?? undefined, deadline: row.deadline.getTime(), freshAt: row.publishedAt.getTime(),
})
