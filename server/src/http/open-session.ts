import { limits } from '@shared/kernel/limits'
import { type Context } from 'koa'
import { type Types } from 'mongoose'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { random } from '../random'
import { hashToken } from './hash-token'
import { presentedToken } from './presented-token'
import { setSessionCookie } from './session-cookie'
import { Session } from './session-model'

export interface SessionOwner {
  accountId: Types.ObjectId; role: Actor['role']
  schoolId?: Types.ObjectId | null; studentId?: Types.ObjectId | null; employerId?: Types.ObjectId | null
}

/**
 * Signs `owner` in (R-ACC-6) and ends the session this device had before. Browsers get an httpOnly cookie and no token; the mini-program gets the token.
 * Returns the token only for channel 'mini'.
 */
export async function openSession(ctx: Context, owner: SessionOwner, channel: 'h5' | 'wechat' | 'mini'): Promise<string | undefined> {
  const token = random.token(32)
  const now = clock.now()
  const before = presentedToken(ctx)?.token
  if (before) await Session.deleteOne({ tokenHash: hashToken(before) })
  const expiresAt = new Date(now.getTime() + limits.sessionDays * 86_400_000)
  await Session.create([{
    ...owner, tokenHash: hashToken(token), channel, device: describeDevice(ctx.get('user-agent'), channel),
    createdAt: now, lastSeenAt: now, expiresAt,
  }])
  if (channel === 'mini') return token
  setSessionCookie(ctx, token, expiresAt)
  return undefined
}

const systems: [RegExp, string][] = [[/iPhone|iPad/, 'iPhone'], [/HarmonyOS/, '鸿蒙手机'], [/Android/, '安卓手机'], [/Windows/, 'Windows 电脑'], [/Mac OS/, 'Mac 电脑'], [/Linux/, 'Linux 电脑']]

function describeDevice(agent: string, channel: string): string {
  const system = systems.find(([pattern]) => pattern.test(agent))?.[1] ?? '未知设备'
  return `${system} · ${channel === 'mini' ? '小程序' : channel === 'wechat' ? '微信' : '浏览器'}`
}
