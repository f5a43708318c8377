import type { ResponseOf } from '@/api/input-of'

export type OfflineAgreement = ResponseOf<'GET /api/offline-agreements/:id'>
export type OfflineItem = ResponseOf<'GET /api/offline-agreements'>['items'][number]
