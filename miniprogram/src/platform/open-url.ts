import Taro from '@tarojs/taro'

/** A mini-program cannot leave for a web address: the address is copied for the browser. */
export async function openUrl(url: string): Promise<void> {
  await Taro.setClipboardData({ data: url })
  await Taro.showToast({ title: '网址已复制，请在浏览器打开', icon: 'none' })
}
