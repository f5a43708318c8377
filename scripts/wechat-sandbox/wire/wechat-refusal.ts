import { randomBytes } from 'node:crypto'
import { errorMessages } from './error-messages'

/** A refusal in WeChat's own form, thrown by an endpoint; `note` is appended as WeChat appends its details. */
export class WechatRefusal extends Error {
  constructor(readonly errcode: number, note = '') {
    super(`${errorMessages[errcode] ?? 'system error'}${note ? ` ${note}` : ''} rid: ${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}`)
  }
}
