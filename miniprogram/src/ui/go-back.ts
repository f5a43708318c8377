import Taro from '@tarojs/taro'

/** Back to the page before; a page opened from a message has none, so home it is. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/index' })
}
