import { type Person } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'
import { readText } from '../wire/read-text'
import { ControlRefusal } from './control-refusal'

/** The person a control call names by openid, miniOpenid or unionid; 404 when there is none. */
export function readPerson(store: SandboxStore, body: Record<string, unknown>): Person {
  const ids = ['openid', 'miniOpenid', 'unionid'].map((key) => readText(body, key)).filter(Boolean)
  const person = store.state.people.find((one) => ids.some((id) => [one.openid, one.miniOpenid, one.unionid].includes(id)))
  if (!person) throw new ControlRefusal(404, 'unknown_person', 'No such person: POST /_sandbox/users makes one.')
  return person
}
