import { type Env } from '../env'
import { settings } from '../settings'
import { createMiniProgram, type MiniProgram } from './mini-program/create-mini-program'
import { createOfficialAccount, type OfficialAccount } from './official-account/create-official-account'

export interface WechatDoors { officialAccount: OfficialAccount; miniProgram: MiniProgram }

const made = new WeakMap<Env, WechatDoors>()

/** The one official account and the one mini-program of these settings. */
export function wechatDoors(env: Env = settings()): WechatDoors {
  const doors = made.get(env) ?? { officialAccount: createOfficialAccount(env), miniProgram: createMiniProgram(env) }
  made.set(env, doors)
  return doors
}
