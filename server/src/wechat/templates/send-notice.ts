import type { Env } from '../../env'
import type { MiniProgram } from '../mini-program/create-mini-program'
import type { OfficialAccount } from '../official-account/create-official-account'
import { buildTemplateData } from './build-template-data'
import { findTemplateId } from './find-template-id'
import { noticeTargets } from './notice-targets'
import type { TemplateKind } from './registry'

export interface OutgoingNotice {
  kind: TemplateKind
  payload: Readonly<Record<string, unknown>>
  /** Page under /m/. */
  path: string
  /** Stable for one notice: a repeated send within ten minutes reaches the phone once. 32 characters at most. */
  clientMsgId: string
  /** The recipient here, by channel: the official account first, else the mini-program (R-MSG-2). */
  to: { channel: 'official' | 'mini'; openid: string }
}
export interface NoticeDeps { env: Pick<Env, 'WECHAT_TEMPLATE_IDS' | 'PUBLIC_URL'>; officialAccount: OfficialAccount; miniProgram: MiniProgram }

/**
 * Sends one notice by one channel.
 * @returns the message id (official account; the mini-program gives none), or 'no_template' when the operator has set no template.
 * @throws WechatError (retryable, retryAfter), AppError wechat_unsafe_push
 */
export async function sendNotice(deps: NoticeDeps, notice: OutgoingNotice): Promise<{ msgId?: string } | 'no_template'> {
  const templateId = findTemplateId(deps.env, notice.kind, notice.to.channel)
  if (!templateId) return 'no_template'
  const data = buildTemplateData(notice.kind, notice.payload)
  const { url, pagepath } = noticeTargets(deps.env, notice.path)
  const { openid, channel } = notice.to
  if (channel === 'official') return deps.officialAccount.sendTemplateMessage({ openid, templateId, data, url, clientMsgId: notice.clientMsgId })
  await deps.miniProgram.sendSubscribeMessage({ openid, templateId, data, page: pagepath })
  return {}
}
