import Taro from '@tarojs/taro'
import { session } from '@/api/session'
import type { Me } from '@/hooks/use-me'
import { landing } from './landing'

/** Begins the session a log-in answered and goes on to where the person wanted to be. */
export async function enter(answer: { me: Me; token?: string }, next: string | undefined): Promise<void> {
  session.begin(answer)
  await Taro.reLaunch({ url: landing(answer.me.role, next) })
}
