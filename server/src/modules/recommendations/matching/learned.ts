/** What a student's likes and dislikes change in later scores; made by learnFeedback(). */
export interface Learned {
  /** Jobs that are out for good, and employers of whom nothing is wanted. */
  jobs: ReadonlySet<string>
  employers: ReadonlySet<string>
  /** Points taken off a dimension, by the job's city, industry, or (for the major) category. */
  cities: ReadonlyMap<string, number>
  industries: ReadonlyMap<string, number>
  majors: ReadonlyMap<string, number>
  /** Salaries up to here were called too low. */
  lowSalaryFen: number
  /** Categories of liked jobs. */
  liked: ReadonlySet<string>
}
