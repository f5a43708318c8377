import { createPerson } from '../people/create-person'
import { findSceneQr } from '../people/find-scene-qr'
import { followAccount } from '../people/follow-account'
import { scanScene } from '../people/scan-scene'
import { sendText } from '../people/send-text'
import { unfollowAccount } from '../people/unfollow-account'
import { pushEvent } from '../pushes/push-event'
import { type SceneQr } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'
import { makeSceneQr } from '../wire/make-scene-qr'
import { readText } from '../wire/read-text'
import { type ControlHandler } from './control-call'
import { ControlRefusal } from './control-refusal'
import { readPerson } from './read-person'

/** A scene nobody made a QR for gets one, so that a client may try any scene; a ticket must exist and live. */
function readQr(store: SandboxStore, body: Record<string, unknown>): SceneQr {
  const scene = readText(body, 'scene')
  const wanted = readText(body, 'ticket') || readText(body, 'text') || scene
  if (!wanted) throw new ControlRefusal(400, 'scene_missing', 'Say which: scene, ticket or text.')
  const qr = findSceneQr(store, wanted) ?? (scene ? makeSceneQr(store, scene, 60) : undefined)
  if (!qr) throw new ControlRefusal(404, 'unknown_qr', '这不是本公众号的二维码')
  if (qr.expiresAt <= store.now()) throw new ControlRefusal(410, 'qr_expired', '二维码已过期')
  return qr
}

const users: ControlHandler = async ({ store, body }) => {
  const person = createPerson(store, readText(body, 'nickname'))
  const push = body.follow === true ? await followAccount(store, person) : undefined
  return { openid: person.openid, miniOpenid: person.miniOpenid, unionid: person.unionid, nickname: person.nickname, ...(push ? { push } : {}) }
}

const scan: ControlHandler = async ({ store, body }) => {
  const push = await scanScene(store, readPerson(store, body), readQr(store, body))
  return { event: push.what, eventKey: push.eventKey, push }
}

const event: ControlHandler = async ({ store, body }) => {
  const person = readPerson(store, body)
  const name = readText(body, 'event')
  if (!name) throw new ControlRefusal(400, 'event_missing', 'Say which event.')
  if (name === 'subscribe') return { push: await followAccount(store, person) }
  if (name === 'unsubscribe') return { push: await unfollowAccount(store, person) }
  person.lastActive = store.now()
  return { push: await pushEvent(store, person.openid, name, readText(body, 'eventKey')) }
}

const message: ControlHandler = async ({ store, body }) => {
  const person = readPerson(store, body)
  const content = readText(body, 'content')
  if (!content) throw new ControlRefusal(400, 'content_missing', 'Say what the person writes: content.')
  if (!person.follows) throw new ControlRefusal(409, 'not_following', '先关注公众号，才能发消息')
  return { push: await sendText(store, person, content) }
}

/** What people do: the doors under POST /_sandbox/… */
export const peopleControls: Record<string, ControlHandler> = { users, scan, event, message }
