/** What an employer may say after an interview (R-INT-3): the action it is, by the word of the form. */
export const interviewResults = { passed: 'pass', failed: 'fail', absent: 'markAbsent' } as const
export type InterviewResult = keyof typeof interviewResults
