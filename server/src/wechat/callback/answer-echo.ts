import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../errors'
import { constantTimeEqual } from '../constant-time-equal'
import { checkFreshness } from './check-freshness'
import type { PushAccount } from './push-account'

const query = z.object({ signature: z.string(), timestamp: z.string(), nonce: z.string().max(128), echostr: z.string().max(512) })

/** WeChat's GET check of our address: returns what to answer. @throws AppError when it is not WeChat who asks. */
export function answerEcho(account: PushAccount, input: unknown): string {
  const asked = query.safeParse(input)
  if (!asked.success) throw new AppError('wechat_bad_signature')
  const { signature, timestamp, nonce, echostr } = asked.data
  const expected = createHash('sha1').update([account.token, timestamp, nonce].sort().join('')).digest('hex')
  if (!constantTimeEqual(expected, signature)) throw new AppError('wechat_bad_signature')
  checkFreshness(timestamp)
  return echostr
}
