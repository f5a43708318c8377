import { clock } from '../../../clock'
import { hashToken } from '../../../http/hash-token'
import { random } from '../../../random'
import { Visitor, type VisitorRow } from '../visitor-model'

const lifeMs = 30 * 60_000

/** Keeps a WeChat user who has no account for half an hour, to bind one by hand; the token is stored as a digest. */
export async function rememberVisitor({ channel, openid, unionid }: Pick<VisitorRow, 'channel' | 'openid' | 'unionid'>): Promise<{ token: string; expiresAt: Date }> {
  const token = random.token()
  const expiresAt = new Date(clock.ms() + lifeMs)
  await Visitor.create([{ _id: hashToken(token), channel, openid, unionid, expiresAt }])
  return { token, expiresAt }
}
