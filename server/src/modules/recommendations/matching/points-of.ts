import { fitDimensions, type FitDimension } from '@shared/recommendations/dimensions'
import { type Learned } from './learned'
import { type MatchJob } from './match-job'

export const full = {
  category: fitDimensions.category.points, major: fitDimensions.major.points, city: fitDimensions.city.points, industry: fitDimensions.industry.points,
  salary: fitDimensions.salary.points, nature: fitDimensions.nature.points, feedback: fitDimensions.feedback.points,
}
export const scoreMax = 100
export type Points = Record<FitDimension, number>
/** Which wishes a job meets, before what was learned. */
export type Met = Record<Exclude<FitDimension, 'feedback'>, boolean>

/** The points of each dimension; they are integers and add up to 100 at most. */
export function pointsOf(met: Met, job: Pick<MatchJob, 'category' | 'city' | 'industry' | 'ceilingFen'>, learned: Learned | undefined): Points {
  const less = (points: number, taken: number | undefined): number => Math.max(0, points - (taken ?? 0))
  const calledLow = learned !== undefined && job.ceilingFen !== undefined && job.ceilingFen <= learned.lowSalaryFen
  const points = {
    category: met.category ? full.category : 0,
    major: met.major ? less(full.major, learned?.majors.get(job.category)) : 0,
    city: met.city ? less(full.city, learned?.cities.get(job.city)) : 0,
    industry: met.industry ? less(full.industry, learned?.industries.get(job.industry)) : 0,
    salary: met.salary ? (calledLow ? full.salary / 2 : full.salary) : 0,
    nature: met.nature ? full.nature : 0,
  }
  const sum = sumOf(points)
  // Category or major has to fit: liking alone makes no match.
  const raised = learned !== undefined && points.category + points.major > 0 && learned.liked.has(job.category)
  return { ...points, feedback: raised ? Math.min(full.feedback, scoreMax - sum) : 0 }
}

export const sumOf = (points: Partial<Points>): number => Object.values(points).reduce((sum, one) => sum + one, 0)
