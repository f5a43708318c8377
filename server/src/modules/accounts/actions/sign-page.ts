import { toAppError } from '../../../wechat/to-app-error'
import { wechatDoors } from '../../../wechat/wechat-doors'

/** JS-SDK signature for a page of ours. @throws AppError wechat_foreign_url, wechat_unavailable */
export const signPage = (url: string) => wechatDoors().officialAccount.jsSdkSignature(url).catch((error: unknown) => { throw toAppError(error) })
