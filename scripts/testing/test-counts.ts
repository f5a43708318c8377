import { z } from 'zod'

const countsSchema = z.object({ passed: z.number(), failed: z.number(), skipped: z.number(), files: z.number() })

/** What count-reporter.cjs writes after one Jest run. */
export const runCountsSchema = z.object({ projects: z.record(z.string(), countsSchema), interrupted: z.boolean(), runError: z.boolean() })

export type TestCounts = z.infer<typeof countsSchema>
export type RunCounts = z.infer<typeof runCountsSchema>
