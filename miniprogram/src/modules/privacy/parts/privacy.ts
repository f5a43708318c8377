import type { ResponseOf } from '@/api/input-of'

export type Privacy = ResponseOf<'GET /api/privacy'>
