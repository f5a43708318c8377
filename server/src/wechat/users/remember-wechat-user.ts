import { clock } from '../../clock'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { WechatUserModel } from './wechat-user-model'

export interface WechatIdentity { appid: string; openid: string; unionid?: string }

/** Notes that this person exists, with the unionid when it is known. Says nothing about following. */
export async function rememberWechatUser({ appid, openid, unionid }: WechatIdentity): Promise<void> {
  const write = () => WechatUserModel.updateOne({ _id: `${appid}:${openid}` }, {
    ...(unionid && { $set: { unionid } }),
    $setOnInsert: { appid, openid, followed: false, createdAt: clock.now() },
  }, { upsert: true })
  // Two first sights at once: the loser finds the row on its second try.
  await write().catch((error: unknown) => { if (!isDuplicateKey(error)) throw error; return write() })
}
