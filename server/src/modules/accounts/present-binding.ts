import { errorCatalogue } from '@shared/kernel/error-ids'
import { type AccountRow } from './model'

export interface BindingAround { followed: boolean; refused?: string }

/** A binding as its owner sees it; no openid leaves the server. */
export function presentBinding({ wechat }: AccountRow, { followed, refused }: BindingAround) {
  return {
    bound: wechat !== undefined, officialAccount: wechat?.oaOpenid !== undefined, miniProgram: wechat?.mpOpenid !== undefined,
    followed, boundAt: wechat?.boundAt.toISOString(), problem: presentRefusal(refused),
  }
}

function presentRefusal(id: string | undefined) {
  if (id !== 'wechat_taken' && id !== 'already_bound') return undefined
  const { message, next } = errorCatalogue[id]
  return { error: id, message, next }
}
