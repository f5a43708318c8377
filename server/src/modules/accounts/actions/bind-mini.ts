import { type Actor } from '../../../actor'
import { askMiniProgram } from './ask-mini-program'
import { bindWechat } from './bind-wechat'
import { describeBinding } from './show-binding'

/** Binds the mini-program's user to the signed-in student. @throws AppError wechat_code_invalid, already_bound, wechat_taken */
export const bindMini = async (actor: Actor, code: string) => describeBinding(await bindWechat(actor.id, await askMiniProgram(code)))
