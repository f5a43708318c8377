import type { ResponseOf } from '@/api/input-of'

/** One line of the hall's list. */
export type Conversation = ResponseOf<'GET /api/hall/conversations'>['items'][number]
/** An open conversation, with what may be done in it. */
export type OpenConversation = ResponseOf<'GET /api/hall/conversations/:id'>
export type ChatPage = ResponseOf<'GET /api/hall/conversations/:id/messages'>
