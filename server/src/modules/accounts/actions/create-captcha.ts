import { limits } from '@shared/kernel/limits'
import { type Context } from 'koa'
import { clock } from '../../../clock'
import { blindIndex } from '../../../db/sealed'
import { hashToken } from '../../../http/hash-token'
import { useRate } from '../../../http/rate-limit'
import { random } from '../../../random'
import { attemptLimits } from '../attempt-limits'
import { Captcha } from '../captcha-model'
import { besideSandbox } from '../beside-sandbox'
import { drawCaptcha } from '../captcha/draw-captcha'
import { captchaLetters } from '../captcha/captcha-glyphs'
import { addressOf } from '../../../http/address-of'

const length = 4

/** A new captcha: its picture goes out, its answer stays as a keyed hash. @throws AppError rate_limited */
export async function createCaptcha(ctx: Context) {
  await useRate(attemptLimits.captcha, addressOf(ctx))
  const id = random.token(16)
  const answer = Array.from({ length }, () => captchaLetters[random.below(captchaLetters.length)]).join('')
  const expiresAt = new Date(clock.ms() + limits.captchaSeconds * 1000)
  await Captcha.create([{ _id: hashToken(id), answerHash: blindIndex(`captcha.${id}`, answer), expiresAt, ...(besideSandbox() && { shown: answer }) }])
  return { id, svg: drawCaptcha(answer), expiresAt: expiresAt.toISOString() }
}
