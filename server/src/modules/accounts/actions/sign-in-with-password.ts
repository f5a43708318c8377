import { type Context } from 'koa'
import { beginSession } from './begin-session'
import { checkLogin, type LoginName } from './check-login'
import { takeCaptcha } from './take-captcha'

export interface PasswordLogin { password: string; captcha: { id: string; answer: string }; client: 'h5' | 'mini' }

/** Log-in by captcha, name and password: students by school and number, staff by user name. @throws AppError captcha_wrong, login_failed, login_locked, rate_limited */
export async function signInWithPassword(ctx: Context, name: LoginName, { password, captcha, client }: PasswordLogin) {
  await takeCaptcha(captcha)
  const account = await checkLogin(ctx, name, password)
  return beginSession(ctx, account, client, { passwordHash: account.passwordHash })
}
