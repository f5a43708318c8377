import type { ResponseOf } from '@/api/input-of'

/** An event as a student reads it. */
export type Fair = ResponseOf<'GET /api/fairs/:id'>
export type FairItem = ResponseOf<'GET /api/fairs'>['items'][number]
export type Booth = ResponseOf<'GET /api/fairs/:id/booths'>['items'][number]
