import { clock } from '../../clock'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { AppError } from '../../errors'
import { sha256Hex } from '../sha256-hex'
import { OauthCodeModel } from './oauth-code-model'

const lifeMs = 10 * 60_000

/** Takes a code for good. @throws AppError oauth_code_used when it was taken before. */
export async function takeOauthCode(code: string): Promise<void> {
  try {
    await OauthCodeModel.create({ _id: sha256Hex(code), expiresAt: new Date(clock.ms() + lifeMs) })
  } catch (error) {
    throw isDuplicateKey(error) ? new AppError('oauth_code_used') : error
  }
}
