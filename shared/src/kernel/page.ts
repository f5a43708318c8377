import { z } from 'zod'
import { limits } from './limits'

/** Query of every list: an opaque cursor from the answer before, and how many rows (1–100, default 20). */
export const pageQuery = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.pageSizeMax).default(limits.pageSize),
}

/** Answer of every list: `next` is absent at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() })
