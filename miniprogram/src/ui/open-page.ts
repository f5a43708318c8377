import Taro from '@tarojs/taro'
import { placeOf } from './place-of'

/** Opens a page of ours by the path a message or the server gives; a tab by switching to it. Anything else does nothing. */
export function openPage(path: string | undefined): void {
  const place = placeOf(path)
  if (!place) return
  if (place.tab) void Taro.switchTab({ url: place.url })
  else void Taro.navigateTo({ url: place.url })
}
