import type { ResponseOf } from '@/api/input-of'

export type MyFair = ResponseOf<'GET /api/fairs/:id/mine'>
export type FairValues = Record<string, string>
