import { type Answer, type Call, type Endpoint } from './endpoint'
import { makeSceneQr } from './make-scene-qr'
import { readRecord } from './read-record'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

const LONGEST = 2_592_000

function readScene(body: Record<string, unknown>): string {
  const scene = readRecord(readRecord(body, 'action_info') ?? {}, 'scene')
  if (!scene) throw new WechatRefusal(40053)
  if (readText(body, 'action_name').includes('STR')) {
    const text = readText(scene, 'scene_str')
    if (!text || text.length > 64) throw new WechatRefusal(40053)
    return text
  }
  const id = scene.scene_id
  if (typeof id !== 'number' || !Number.isInteger(id) || id < 1 || id > 0xffffffff) throw new WechatRefusal(40053)
  return String(id)
}

/** POST /cgi-bin/qrcode/create: sixty seconds of life when none is named, thirty days at most. */
function createQr({ store, body }: Call): Answer {
  const action = readText(body, 'action_name')
  if (!['QR_SCENE', 'QR_STR_SCENE', 'QR_LIMIT_SCENE', 'QR_LIMIT_STR_SCENE'].includes(action)) throw new WechatRefusal(40053)
  const scene = readScene(body)
  if (action.includes('LIMIT')) {
    const { ticket, url } = makeSceneQr(store, scene)
    return { json: { ticket, url } }
  }
  const wanted = body.expire_seconds ?? 60
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 1 || wanted > LONGEST) throw new WechatRefusal(40097, 'expire_seconds')
  const { ticket, url } = makeSceneQr(store, scene, wanted)
  return { json: { ticket, expire_seconds: wanted, url } }
}

export const qrEndpoints: Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/qrcode/create', token: 'oa', daily: 100_000, handle: createQr },
]
