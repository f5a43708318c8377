import { type Person } from '../state/sandbox-state'
import { grantKey } from '../wire/grant-key'
import { makeCode } from '../wire/make-code'
import { readText } from '../wire/read-text'
import { type ControlCall, type ControlHandler } from './control-call'
import { ControlRefusal } from './control-refusal'
import { readPerson } from './read-person'

/** Without a name it is the first person, as on a phone with one owner. */
function readOwner({ store, body }: ControlCall): Person {
  const first = store.state.people[0]
  return first && !readText(body, 'miniOpenid') && !readText(body, 'openid') && !readText(body, 'unionid') ? first : readPerson(store, body)
}

const jsCode: ControlHandler = (call) => {
  const { miniOpenid } = readOwner(call)
  return { code: makeCode(call.store, { use: 'mini', openid: miniOpenid }), miniOpenid }
}

const phoneCode: ControlHandler = (call) => {
  const person = readOwner(call)
  return { code: makeCode(call.store, { use: 'phone', openid: person.miniOpenid }), phone: person.phone }
}

const oauthCode: ControlHandler = ({ store, body }) => {
  const scope = readText(body, 'scope') || 'snsapi_base'
  if (!['snsapi_base', 'snsapi_userinfo'].includes(scope)) throw new ControlRefusal(400, 'bad_scope', 'The scope is snsapi_base or snsapi_userinfo.')
  const snapshot = body.snapshot === true || store.takeFault(({ rule }) => rule === 'snapshot') !== undefined
  return { code: makeCode(store, { use: 'web', openid: readPerson(store, body).openid, scope, snapshot }) }
}

const grant: ControlHandler = ({ store, body }) => {
  const { miniOpenid } = readPerson(store, body)
  const templateId = readText(body, 'templateId')
  const times = body.times === undefined ? 1 : body.times
  if (!templateId || typeof times !== 'number' || !Number.isInteger(times) || times < 0) throw new ControlRefusal(400, 'bad_grant', 'Say templateId and times (0 or more).')
  const key = grantKey(miniOpenid, templateId)
  store.state.grants[key] = times === 0 ? 0 : (store.state.grants[key] ?? 0) + times
  store.changed()
  return { left: store.state.grants[key] }
}

/** What a phone hands to the server: codes and consents. */
export const codeControls: Record<string, ControlHandler> = { 'js-code': jsCode, 'phone-code': phoneCode, 'oauth-code': oauthCode, grant }
