import { talkGrounds, type TalkGround } from '@shared/hall/talk-grounds'
import { call } from '@/api/call'
import type { OpenConversation } from './conversation'

/** A conversation by its id, or the one with the other side of something. */
export type ChatTarget = { id: string } | { about: TalkGround; with: string }

/** What a page's address asks for; undefined: nobody yet. */
export function targetOf({ id, about, with: whom }: { id?: string; about?: string; with?: string }): ChatTarget | undefined {
  if (id) return { id }
  const known = talkGrounds.find((one) => one === about)
  return known && whom ? { about: known, with: whom } : undefined
}

export const targetKey = (target: ChatTarget): string => ('id' in target ? target.id : `${target.about}-${target.with}`)

/** Opens it; with somebody new the conversation is made. @throws ApiError chat_stranger and others */
export const openTarget = (target: ChatTarget): Promise<OpenConversation> =>
  ('id' in target ? call('GET /api/hall/conversations/:id', { params: { id: target.id } }) : call('POST /api/hall/conversations', { body: { about: target.about, id: target.with } }))
