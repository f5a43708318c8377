import { type AccountRow } from '../accounts/model'
import { buildApplication } from '../applications/factory'
import { actorOf } from '../signing/factory'
import { type ConversationRow } from './actions/get-conversation'
import { openConversation } from './actions/open-conversation'
import { sendMessage } from './actions/send-message'
import { type ChatMessageRow } from './message-model'

type Signed = AccountRow & { token: string }
export interface BuiltConversation { id: string; row: ConversationRow; student: Signed; employer: Signed; applicationId: string }

let serial = 0

/** A conversation on the ground of an application, nothing said yet. */
export async function buildConversation(spec: { student?: Signed; employer?: Signed } = {}): Promise<BuiltConversation> {
  const { id: applicationId, student, employer } = await buildApplication({ ...spec, state: 'viewed' })
  const row = await openConversation(actorOf(student), { about: 'application', id: applicationId })
  return { id: row._id.toString(), row, student, employer, applicationId }
}

/** One more message of `by`. */
export function buildMessage(by: AccountRow, conversationId: string, text = '你好'): Promise<ChatMessageRow> {
  serial += 1
  return sendMessage(actorOf(by), conversationId, { clientId: `built-${String(serial).padStart(6, '0')}`, text })
}
