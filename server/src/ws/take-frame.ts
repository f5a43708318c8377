import { type ClientFrame, type ServerFrame } from '@shared/hall/frames'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { sendSignal } from '../modules/calls/actions/send-signal'
import { readUpTo } from '../modules/hall/actions/read-up-to'
import { resumeChats } from '../modules/hall/actions/resume-chats'
import { sayMessage } from '../modules/hall/actions/say-message'

/** Does what a frame asks for, by the actions that HTTP calls too. Returns what its sender is told at once; the rest comes with the stream. @throws as the action */
export async function takeFrame(actor: Actor, frame: ClientFrame): Promise<ServerFrame[]> {
  switch (frame.t) {
    case 'send': return [{ t: 'sent', clientId: frame.clientId, message: await sayMessage(actor, frame.conversationId, frame) }]
    case 'read': await readUpTo(actor, frame.conversationId, frame.seq); return []
    case 'resume': return resumeChats(actor, frame.marks)
    case 'signal': await sendSignal(actor, frame.callId, frame); return []
    case 'ping': return [{ t: 'pong', serverNow: clock.now().toISOString() }]
  }
}
