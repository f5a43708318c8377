import { learnFeedback } from './matching/learn-feedback'
import { type MatchProfile } from './matching/match-profile'
import { type ProfileRow } from './profile-model'

/** A stored profile as the matcher reads it. */
export const toMatchProfile = (row: ProfileRow): MatchProfile => ({
  id: row._id.toString(), categories: row.categories, majors: row.majors, cities: row.cities, industries: row.industries, natures: row.unitNatures, kinds: row.kinds,
  degree: row.degree, minSalaryFen: row.minSalaryFen ?? undefined, blocked: row.blocked,
  learned: learnFeedback(row.feedback.map(({ jobId, employerId, ...word }) => ({ ...word, job: jobId.toString(), employer: employerId.toString() }))),
})
