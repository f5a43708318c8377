import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import type { Binding } from './use-binding-watch'

/** Mini-program: binds WeChat's user to the signed-in student. @throws ApiError */
export async function bindMini(): Promise<Binding> {
  const { code } = await Taro.login()
  return call('POST /api/accounts/binding/mini', { body: { code } })
}
