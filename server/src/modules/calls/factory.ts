import { type AccountRow } from '../accounts/model'
import { buildInterview, type BuiltInterview } from '../interviews/factory'
import { actorOf } from '../signing/factory'
import { answerCall } from './actions/answer-call'
import { getCall, type CallRow } from './actions/get-call'
import { hangUp } from './actions/hang-up'
import { startCall } from './actions/start-call'

type Signed = AccountRow & { token: string }
export interface BuiltCall { id: string; row: CallRow; student: Signed; employer: Signed; interview: BuiltInterview }

/** A call of an accepted video interview whose time has come. */
export async function buildCall(state: 'ringing' | 'live' | 'ended' = 'ringing'): Promise<BuiltCall> {
  const interview = await buildInterview({ state: 'begun' })
  const { student, employer } = interview
  const id = (await startCall(actorOf(employer), interview.id))._id.toString()
  if (state !== 'ringing') await answerCall(actorOf(student), id, 1)
  if (state === 'ended') await hangUp(actorOf(employer), id, {})
  return { id, row: await getCall(id, {}), student, employer, interview }
}
