import Taro from '@tarojs/taro'

/** A short message that goes by itself. Never the only place where something important is said. */
export function toast(title: string, icon: 'none' | 'success' = 'none'): void {
  void Taro.showToast({ title, icon, duration: Math.min(4000, 1500 + title.length * 80) })
}
