import { type PublishedJob } from '../model'

/** What the matcher reads of an advert that was published. */
export type MatchJobRow = Pick<PublishedJob, '_id' | 'employerId' | 'employerName' | 'title' | 'unitNature' | 'category' | 'industry' | 'cityCode' | 'salaryMinFen' | 'salaryMaxFen' | 'degree' | 'majors' | 'kind' | 'deadline' | 'publishedAt' | 'open' | 'version'> & { matchAt: Date }

/** The projection of a MatchJobRow. */
export const matchJobFields = {
  employerId: 1, employerName: 1, title: 1, unitNature: 1, category: 1, industry: 1, cityCode: 1, salaryMinFen: 1, salaryMaxFen: 1, degree: 1, majors: 1, kind: 1, deadline: 1, publishedAt: 1, open: 1, version: 1, matchAt: 1,
} as const
