import { type ServerFrame } from '@shared/hall/frames'
import { type Actor } from '../../../actor'
import { presentCall } from '../present'
import { currentCall } from './current-call'

/** What a device that has just connected learns: the call that rings for it or that it is in. */
export async function ringingFrames(actor: Actor): Promise<ServerFrame[]> {
  const row = await currentCall(actor)
  return row ? [{ t: 'call', call: presentCall(row, actor.role === 'student' ? 'student' : 'employer') }] : []
}
