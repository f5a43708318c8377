import { type Degree } from '@shared/jobs/degrees'

/** One thing a search can ask for, as the text that stands in a profile's `terms`. `degree`: one for each degree that the student's own reaches. */
export const term = {
  degree: (key: Degree) => `d:${key}`,
  majorClass: (code: string) => `m:${code}`,
  city: (code: string) => `c:${code}`,
  category: (code: string) => `k:${code}`,
  word: (word: string) => `w:${word}`,
}
