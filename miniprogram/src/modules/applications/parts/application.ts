import type { ResponseOf } from '@/api/input-of'

/** One application as its student sees it. */
export type Application = ResponseOf<'GET /api/applications/:id'>
export type ApplicationItem = ResponseOf<'GET /api/applications/mine'>['items'][number]
