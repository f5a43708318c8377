import { type Actor } from '../../../actor'
import { useRate } from '../../../http/rate-limit'
import { wechatDoors } from '../../../wechat/wechat-doors'
import { callLimits } from '../call-limits'
import { requireParty } from './require-party'

/** What wx.joinVoIPChat takes to enter the call's room. @throws AppError not_found, call_over, voip_unavailable, wechat_code_invalid, wechat_unavailable, rate_limited */
export async function signRoom(actor: Actor, callId: string, code: string) {
  const { _id } = await requireParty(actor, callId)
  await useRate(callLimits.voip, actor.id)
  return { ...await wechatDoors().miniProgram.signVoip({ code, groupId: _id.toString() }), roomType: 'video' as const }
}
