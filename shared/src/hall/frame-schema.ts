import { z } from 'zod'
import { signal } from '../calls/contract'
import { limits } from '../kernel/limits'
import { objectId } from '../kernel/presented'
import { clientId, messageText, seq } from './contract'
import { type ClientFrame } from './frames'

/** What the server takes on /ws: anything else is refused. */
export const frameSchema: z.ZodType<ClientFrame> = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('send'), conversationId: objectId, clientId, text: messageText }),
  z.strictObject({ t: z.literal('read'), conversationId: objectId, seq }),
  z.strictObject({ t: z.literal('resume'), marks: z.array(z.strictObject({ conversationId: objectId, seq })).max(limits.pageSizeMax) }),
  signal.extend({ t: z.literal('signal'), callId: objectId }),
  z.strictObject({ t: z.literal('ping') }),
])
