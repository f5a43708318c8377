import { type TalkGround } from '@shared/hall/talk-grounds'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { getApplication } from '../../applications/actions/get-application'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { getInterview } from '../../interviews/actions/get-interview'
import { getJobInvitation } from '../../job-invitations/actions/get-job-invitation'
import { Conversation, type ConversationRow } from '../conversation-model'
import { type Ground } from '../ground'
import { hallLimits } from '../hall-limits'
import { hallScope } from '../policy'
import { findGround } from './find-ground'

export interface TalkOrder { about: TalkGround; id: string }
type Pair = Pick<ConversationRow, 'employerId' | 'studentId'>

/**
 * The conversation with the other side of a record of one's own, or of a student with an employer; made when there is none.
 * @throws AppError not_found, chat_stranger, employer_not_approved, rate_limited
 */
export async function openConversation(actor: Actor, order: TalkOrder): Promise<ConversationRow> {
  await requireApprovedEmployer(actor)
  const { employerId, studentId } = await pairOf(actor, order)
  const before = await Conversation.findOne({ employerId, studentId }).lean<ConversationRow>()
  if (before) return before
  const ground = await findGround(employerId, studentId)
  if (!ground) throw new AppError('chat_stranger')
  await useRate(hallLimits.opened, actor.id)
  return makeConversation(ground)
}

async function pairOf(actor: Actor, { about, id }: TalkOrder): Promise<Pair | { employerId: string; studentId: string }> {
  const scope = hallScope(actor)
  if (about === 'application') return getApplication(id, scope)
  if (about === 'job-invitation') return getJobInvitation(id, scope)
  if (about === 'interview') return getInterview(id, scope)
  // An employer has no ids of students: it comes by a record of its own.
  if (!('studentId' in scope)) throw new AppError('not_found')
  return { employerId: id, studentId: scope.studentId }
}

async function makeConversation({ label: _label, ...ground }: Ground): Promise<ConversationRow> {
  const at = clock.now()
  const { employerId, studentId } = ground
  try {
    return (await Conversation.create({ ...ground, lastAt: at, createdAt: at })).toObject<ConversationRow>()
  } catch (error) {
    const made = isDuplicateKey(error, 'studentId') && await Conversation.findOne({ employerId, studentId }).lean<ConversationRow>()
    if (!made) throw error
    return made
  }
}
