import { limits } from '@shared/kernel/limits'
import { toString as drawQr } from 'qrcode'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { hashToken } from '../../../http/hash-token'
import { useRate } from '../../../http/rate-limit'
import { random } from '../../../random'
import { toAppError } from '../../../wechat/to-app-error'
import { wechatDoors } from '../../../wechat/wechat-doors'
import { attemptLimits } from '../attempt-limits'
import { Account } from '../model'
import { scenePrefix } from '../scene-prefix'
import { BindingScene } from '../scene-model'
import { dropBindingScenes } from './drop-binding-scenes'
import { getAccount } from './get-account'
import { isFollower } from './is-follower'

/** Registration step 3 (R-ACC-3): a QR of the official account that binds who scans it within ten minutes, in place of the one before. @throws AppError already_bound, conflict, wechat_unavailable, rate_limited */
export async function createBindingScene(actor: Actor) {
  const account = await getAccount(actor)
  // Someone bound who has unfollowed may scan again, to follow.
  if (account.wechat?.oaOpenid && await isFollower(account.wechat.oaOpenid)) throw new AppError('already_bound')
  await useRate(attemptLimits.scene, actor.id)
  const scene = `${scenePrefix}${random.token(24)}`
  const qr = await wechatDoors().officialAccount.createSceneQr({ scene, expireSeconds: limits.sceneSeconds }).catch((error: unknown) => { throw toAppError(error) })
  await inTransaction(async () => {
    // A password changed meanwhile ended this session: both write the account, so one of the two sees the other.
    const held = await Account.updateOne({ _id: account._id, passwordHash: account.passwordHash }, { $set: { updatedAt: clock.now() } })
    if (held.matchedCount === 0) throw new AppError('conflict')
    await dropBindingScenes(account._id)
    await BindingScene.create([{ _id: hashToken(scene), accountId: account._id, createdAt: clock.now(), expiresAt: qr.expiresAt }])
  })
  return { qrSvg: await drawQr(qr.url, { type: 'svg', margin: 1 }), imageUrl: qr.imageUrl, url: qr.url, expiresAt: qr.expiresAt.toISOString() }
}
