import { type CallView } from '../calls/contract'
import { type ErrorId } from '../kernel/error-ids'
import { type ChatMessage } from './contract'

/** The two sides of a chat or a call. */
export type Side = 'student' | 'employer'
/** `ready`: that side's page stands; its data say by which road (calls/roads). The employer's page answers a browser's with an offer, also after a reload. */
export type SignalKind = 'ready' | 'offer' | 'answer' | 'candidate' | 'bye'
/** One WebRTC signal. `n` grows with each signal of its sender in this call (begin with the device's time in ms); `data`: JSON of the description or candidate. */
export interface Signal { n: number; kind: SignalKind; data: string }

/**
 * What a client says on /ws, one JSON text a frame. `clientId`: chosen once a message and kept when it is sent again; `resume` names the last
 * message seen of each conversation, and is sent first after every (re)connection.
 */
export type ClientFrame =
  | { t: 'send'; conversationId: string; clientId: string; text: string }
  | { t: 'read'; conversationId: string; seq: number }
  | { t: 'resume'; marks: { conversationId: string; seq: number }[] }
  | { t: 'signal'; callId: string; n: number; kind: SignalKind; data: string }
  | { t: 'ping' }

/**
 * What the server says. Messages of one conversation come in the order of `seq`; those that `resume` brings may cross live ones, so a client
 * sorts by seq and drops repetitions. Own messages come too, for the other devices of the same side; `sent` answers the device that sent.
 * `resumed.more`: conversations of which more is waiting than a frame carries: read the rest over HTTP. `refused.about`: the frame it answers.
 */
export type ServerFrame =
  | { t: 'hello'; serverNow: string }
  | { t: 'message'; message: ChatMessage }
  | { t: 'sent'; clientId: string; message: ChatMessage }
  | { t: 'read'; conversationId: string; side: Side; seq: number }
  | { t: 'stopped'; conversationId: string }
  | { t: 'resumed'; more: string[] }
  | { t: 'call'; call: CallView }
  | { t: 'signal'; callId: string; from: Side; signal: Signal }
  | { t: 'refused'; about: { t: string; conversationId?: string; clientId?: string; callId?: string }; error: ErrorId; message: string; next: string; retryAfterSeconds?: number }
  | { t: 'pong'; serverNow: string }

/** Why the server closes a socket, by its close code; any other code: connect again, with growing pauses. */
export const closeCodes = {
  /** The server stops: connect again at once. */
  goingAway: 1001,
  tooLarge: 1009,
  /** The session is over: sign in again, do not reconnect. */
  signedOut: 4001,
  /** Another of the account's sockets took this one's place: do not reconnect by itself. */
  tooMany: 4002,
  /** Frames came faster than anybody types: reconnect after a minute. */
  flooded: 4003,
  /** The server lost its place in the stream: reconnect at once and resume. */
  resync: 4004,
} as const
