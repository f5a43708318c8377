import { unitNatures } from '@shared/employers/unit-natures'
import { type JobCard } from '@shared/jobs/card'
import { cities } from '@shared/jobs/cities'
import { degrees } from '@shared/jobs/degrees'
import { industries } from '@shared/jobs/industries'
import { jobCategories } from '@shared/jobs/job-categories'
import { jobKinds } from '@shared/jobs/job-kinds'
import { majorLabel } from '@shared/jobs/major-label'
import { salaryText } from '@shared/jobs/salary-text'
import { type PublishedJob } from './model'
import { whyNotApplicable } from './why-not-applicable'

const coded = (table: Readonly<Record<string, string>>, code: string) => ({ code, label: table[code] ?? code })

/** What a card needs of a row: not the words, nor the form as typed. */
export const cardFields = { values: 0, tokens: 0, titleTokens: 0, historyHash: 0 } as const
export type CardRow = Omit<PublishedJob, keyof typeof cardFields>

/** One advert in a list, as students see it. */
export function presentJobCard(row: CardRow): JobCard {
  return {
    id: row._id.toString(), title: row.title, employer: { id: row.employerId.toString(), name: row.employerName, unitNature: coded(unitNatures, row.unitNature) },
    city: coded(cities, row.cityCode), category: coded(jobCategories, row.category), industry: coded(industries, row.industry), degree: coded(degrees, row.degree), kind: coded(jobKinds, row.kind),
    salary: salaryText(row.salaryMinFen, row.salaryMaxFen), salaryMinFen: row.salaryMinFen ?? undefined, salaryMaxFen: row.salaryMaxFen ?? undefined, headcount: row.headcount,
    majors: row.majors.map(majorLabel), publishedAt: row.publishedAt.toISOString(), deadline: row.deadline.toISOString(), open: whyNotApplicable(row) === undefined,
  }
}
