import type { ChatMessage } from '@shared/hall/contract'
import type { ClientFrame, ServerFrame } from '@shared/hall/frames'
import { ApiError } from '@/api/api-error'
import type { ChatPage, OpenConversation } from './conversation'
import { addPending, dropPending, emptyLog, failPending, heldUpTo, takeMessages, type MessageLog } from './message-log'
import { newClientId } from './new-client-id'

/** The ways to the server; a test gives its own. `frame` is false when no socket is open. */
export interface ChatRoads {
  page: (query: { after?: number; before?: number }) => Promise<ChatPage>
  post: (body: { clientId: string; text: string }) => Promise<ChatMessage>
  read: (seq: number) => Promise<unknown>
  frame: (frame: ClientFrame) => boolean
}
export interface ChatNow {
  log: MessageLog
  readSeq: { mine: number; theirs: number }
  stopped: boolean
  /** Earlier messages exist on the server. */
  earlier: boolean
  loaded: boolean
  /** Why the messages could not be had. */
  error?: ApiError
}
export interface ChatOptions { conversation: OpenConversation; roads: ChatRoads; random: () => number; now: () => number }

/** A frame that nobody answered for so long goes again over HTTP; the server knows it by its clientId. */
export const answerMs = 8_000

/** One conversation on this device: what is held, what is on its way, and by which road. No React, no platform. */
export function openChatStore({ conversation: { id, side, readSeq, stopped }, roads, random, now }: ChatOptions) {
  let state: ChatNow = { log: emptyLog, readSeq, stopped, earlier: false, loaded: false }
  let filling = false
  let fillAgain = false
  const listeners = new Set<() => void>()
  const unanswered = new Map<string, ReturnType<typeof setTimeout>>()
  const tell = (change: Partial<ChatNow>) => { state = { ...state, ...change }; for (const one of [...listeners]) one() }
  const furthest = (next: ChatNow['readSeq']) => ({ mine: Math.max(state.readSeq.mine, next.mine), theirs: Math.max(state.readSeq.theirs, next.theirs) })
  const answered = (clientId: string) => { clearTimeout(unanswered.get(clientId)); unanswered.delete(clientId) }

  function take(messages: readonly ChatMessage[]): void {
    for (const one of messages) answered(one.clientId)
    tell({ log: takeMessages(state.log, messages) })
  }
  function fail(clientId: string, problem: { message: string; next: string }): void {
    answered(clientId)
    tell({ log: failPending(state.log, clientId, problem) })
  }

  /** Everything after what is held, page by page; at first the last page. */
  async function fill(): Promise<void> {
    if (filling) { fillAgain = true; return }
    filling = true
    try {
      let more = true
      while (more) {
        const first = !state.loaded
        const page = await roads.page(first ? {} : { after: heldUpTo(state.log) })
        tell({ log: takeMessages(state.log, page.items), readSeq: furthest(page.readSeq), stopped: page.stopped, loaded: true, error: undefined, ...(first ? { earlier: page.more } : {}) })
        more = fillAgain || (!first && page.more && page.items.length > 0)
        fillAgain = false
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      tell({ error })
    } finally { filling = false; fillAgain = false }
  }

  async function post(clientId: string, text: string): Promise<void> {
    answered(clientId)
    try {
      take([await roads.post({ clientId, text })])
      // Sent past others that are not here yet.
      if (state.log.beyond.length > 0) await fill()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      fail(clientId, { message: error.message, next: error.next })
      if (error.id === 'chat_closed') tell({ stopped: true })
    }
  }

  /** At once on the screen; by the socket if there is one, else, or if it stays unanswered, over HTTP. */
  function send(text: string, clientId: string = newClientId(random)): void {
    tell({ log: addPending(state.log, { clientId, text, at: now() }) })
    if (roads.frame({ t: 'send', conversationId: id, clientId, text })) unanswered.set(clientId, setTimeout(() => void post(clientId, text), answerMs))
    else void post(clientId, text)
  }

  function onFrame(frame: ServerFrame): void {
    if (frame.t === 'message' || frame.t === 'sent') {
      if (frame.message.conversationId !== id) return
      take([frame.message])
      if (state.log.beyond.length > 0) void fill()
    } else if (frame.t === 'read' && frame.conversationId === id) tell({ readSeq: furthest(frame.side === side ? { mine: frame.seq, theirs: 0 } : { mine: 0, theirs: frame.seq }) })
    else if (frame.t === 'stopped' && frame.conversationId === id) tell({ stopped: true })
    else if (frame.t === 'resumed' && frame.more.includes(id)) void fill()
    else if (frame.t === 'refused' && frame.about.t === 'send' && frame.about.clientId !== undefined && unanswered.has(frame.about.clientId)) {
      fail(frame.about.clientId, frame)
      if (frame.error === 'chat_closed') tell({ stopped: true })
    }
  }

  return {
    read: () => state,
    subscribe: (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener) } },
    fill, send, onFrame,
    retry: (clientId: string) => {
      const one = state.log.pending.find((pending) => pending.clientId === clientId)
      if (one) send(one.text, clientId)
    },
    discard: (clientId: string) => { answered(clientId); tell({ log: dropPending(state.log, clientId) }) },
    /** One page further back. */
    loadEarlier: async (): Promise<void> => {
      const page = await roads.page({ before: state.log.lines[0]?.seq ?? 1 })
      tell({ log: takeMessages(state.log, page.items), earlier: page.more })
    },
    /** What is on the screen has been read. */
    markRead: () => {
      const last = heldUpTo(state.log)
      if (last <= state.readSeq.mine) return
      tell({ readSeq: furthest({ mine: last, theirs: 0 }) })
      if (!roads.frame({ t: 'read', conversationId: id, seq: last })) void roads.read(last).catch((error: unknown) => { if (!(error instanceof ApiError)) throw error })
    },
    mark: () => ({ conversationId: id, seq: heldUpTo(state.log) }),
    close: () => { for (const timer of unanswered.values()) clearTimeout(timer); unanswered.clear(); listeners.clear() },
  }
}
export type ChatStore = ReturnType<typeof openChatStore>
