import { z } from 'zod'

/** A résumé to read on a page: its sections and entries in the order they print, what is empty left out. `verified`: the school's roster says so (R-CV-4). */
export const resumeView = z.object({
  language: z.enum(['zh', 'en']),
  sections: z.array(z.object({
    key: z.string(), label: z.string(),
    entries: z.array(z.object({ verified: z.boolean(), lines: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })) })),
  })),
})
export type ResumeView = z.output<typeof resumeView>
