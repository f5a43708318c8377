import { z } from 'zod'
import { coded, instant, objectId } from '../kernel/presented'

/**
 * One advert in a list, as students see it. Salaries in fen a month, absent when 面议; `salary` is the same as one text. `open`: it can be
 * applied to by the clock of this answer (published, its employer approved, its deadline ahead).
 */
export const jobCard = z.object({
  id: objectId, title: z.string(), employer: z.object({ id: objectId, name: z.string(), unitNature: coded }), city: coded, category: coded, industry: coded,
  salary: z.string(), salaryMinFen: z.number().optional(), salaryMaxFen: z.number().optional(), degree: coded, kind: coded, headcount: z.number(), majors: z.array(z.string()),
  publishedAt: instant, deadline: instant, open: z.boolean(),
})
export type JobCard = z.output<typeof jobCard>
