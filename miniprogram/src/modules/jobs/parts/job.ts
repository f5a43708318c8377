import type { ResponseOf } from '@/api/input-of'

/** The page of an advert, as its reader sees it. */
export type Job = ResponseOf<'GET /api/jobs/:id'>
