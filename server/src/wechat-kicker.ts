import { connectWechat } from './connect-wechat'
import { type Env } from './env'
import { logger } from './logger'
import { createEventKicker, type EventKicker } from './wechat/events/event-kicker'

const made = new WeakMap<Env, EventKicker>()

/** The one kicker of these settings: routes kick it, shutdown and tests wait until it is idle. */
export function wechatKicker(env: Env): EventKicker {
  const kicker = made.get(env) ?? createEventKicker(connectWechat(env).eventWork, (error) => logger.error({ err: error }, 'wechat events wait for the worker'))
  made.set(env, kicker)
  return kicker
}
