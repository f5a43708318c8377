import { limits } from '@shared/kernel/limits'
import { AppError } from '../../../errors'

/** A password: long enough, letters and digits, not built on a name that others know. @throws AppError password_weak */
export function checkPasswordRule(password: string, known: string | undefined): void {
  const longEnough = password.length >= limits.passwordMin && password.length <= limits.passwordMax
  const guessable = known !== undefined && known.length >= 3 && password.toUpperCase().includes(known.toUpperCase())
  if (!longEnough || !/[A-Za-z]/.test(password) || !/\d/.test(password)) throw new AppError('password_weak')
  if (guessable) throw new AppError('password_weak', { fields: { password: '密码不能包含学号或账号' } })
}
