import type { ResponseOf } from '@/api/input-of'

/** One video call, as either side sees it. */
export type VideoCall = ResponseOf<'GET /api/calls/:id'>
export type IceAnswer = ResponseOf<'GET /api/calls/:id/ice-servers'>
