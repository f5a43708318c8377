import { z } from 'zod'
import { refusal } from '../kernel/presented'

/** Why one of a batch was refused, with what the single request would have said beside it. */
export const batchRefusal = refusal.extend({ details: z.record(z.string(), z.unknown()).optional() })
