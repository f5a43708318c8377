import type { ResponseOf } from '@/api/input-of'

/** One interview as its page reads it, of either side. */
export type Interview = ResponseOf<'GET /api/interviews/:id'>
export type InterviewItem = ResponseOf<'GET /api/interviews'>['items'][number]
