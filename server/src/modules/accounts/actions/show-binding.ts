import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { type AccountRow } from '../model'
import { presentBinding } from '../present-binding'
import { BindingScene, type BindingSceneRow } from '../scene-model'
import { getAccount } from './get-account'
import { isFollower } from './is-follower'

/** The binding of the signed-in student: asked every second by the waiting page. */
export const showBinding = async (actor: Actor) => describeBinding(await getAccount(actor))

/** The binding of an account; while it waits for a scan, also why the last scan could not bind. */
export async function describeBinding(account: AccountRow) {
  if (account.wechat?.oaOpenid) return presentBinding(account, { followed: await isFollower(account.wechat.oaOpenid) })
  const scene = await BindingScene.findOne({ accountId: account._id, expiresAt: { $gt: clock.now() } }).sort({ createdAt: -1 }).lean<BindingSceneRow>()
  return presentBinding(account, { followed: false, refused: scene?.refused })
}
