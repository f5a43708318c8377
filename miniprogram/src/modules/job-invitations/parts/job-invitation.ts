import type { ResponseOf } from '@/api/input-of'

/** An employer's invitation to apply. */
export type JobInvitation = ResponseOf<'GET /api/job-invitations/:id'>
export type JobInvitationItem = ResponseOf<'GET /api/job-invitations'>['items'][number]
