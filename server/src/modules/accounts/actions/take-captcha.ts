import { clock } from '../../../clock'
import { blindIndex } from '../../../db/sealed'
import { AppError } from '../../../errors'
import { hashToken } from '../../../http/hash-token'
import { constantTimeEqual } from '../../../wechat/constant-time-equal'
import { Captcha } from '../captcha-model'

/** Uses a captcha up, right or wrong; letters of either case. @throws AppError captcha_wrong */
export async function takeCaptcha({ id, answer }: { id: string; answer: string }): Promise<void> {
  const row = await Captcha.findOneAndDelete({ _id: hashToken(id), expiresAt: { $gt: clock.now() } }).lean()
  const right = row && constantTimeEqual(row.answerHash, blindIndex(`captcha.${id}`, answer.toUpperCase()))
  if (!right) throw new AppError('captcha_wrong')
}
