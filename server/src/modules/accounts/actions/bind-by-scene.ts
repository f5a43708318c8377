import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { hashToken } from '../../../http/hash-token'
import { BindingScene, type BindingSceneRow } from '../scene-model'
import { scenePrefix } from '../scene-prefix'
import { bindWechat } from './bind-wechat'
import { learnUnionid } from './learn-unionid'

/**
 * Someone scanned a scene QR: binds them to the student who waits (R-ACC-3). A scene works once, so an event that WeChat repeats
 * after an unbinding binds nobody; unknown and expired scenes change nothing. A refusal is kept for the waiting page.
 */
export async function bindByScene({ scene, openid }: { scene: string; openid: string }): Promise<void> {
  if (!scene.startsWith(scenePrefix)) return
  const _id = hashToken(scene)
  const live = { _id, expiresAt: { $gt: clock.now() }, usedAt: null }
  if (!await BindingScene.exists(live)) return
  const unionid = await learnUnionid(openid)
  try {
    await inTransaction(async () => {
      const row = await BindingScene.findOneAndUpdate(live, { $set: { usedAt: clock.now() }, $unset: { refused: 1 } }).lean<BindingSceneRow>()
      if (row) await bindWechat(row.accountId, { oaOpenid: openid, unionid })
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await BindingScene.updateOne({ _id }, { $set: { refused: error.id } })
  }
}
