import { z } from 'zod'
import { objectId } from '../kernel/presented'

/** Which résumé to send: one of the two online ones, or an attachment. */
export const resumeChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('online'), language: z.enum(['zh', 'en']) }),
  z.strictObject({ kind: z.literal('file'), id: objectId }),
])
export type ResumeChoice = z.output<typeof resumeChoice>
