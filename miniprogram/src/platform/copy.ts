import Taro from '@tarojs/taro'

/** Puts a text on the clipboard and says so. */
export async function copy(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text })
  await Taro.showToast({ title: '已复制', icon: 'none' })
}
