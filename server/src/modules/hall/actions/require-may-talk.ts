import { AppError } from '../../../errors'
import { type ConversationRow } from '../conversation-model'
import { type Ground } from '../ground'
import { findGround } from './find-ground'

/** The ground on which the two of a conversation may go on talking. @throws AppError chat_closed, chat_stranger */
export async function requireMayTalk(row: ConversationRow): Promise<Ground> {
  if (row.stoppedAt) throw new AppError('chat_closed')
  const ground = await findGround(row.employerId, row.studentId)
  if (!ground) throw new AppError('chat_stranger')
  return ground
}
