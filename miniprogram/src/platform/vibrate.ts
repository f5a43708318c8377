import Taro from '@tarojs/taro'

/** Shakes the phone: once shortly, or long. */
export function vibrate(kind: 'short' | 'long'): void {
  void (kind === 'short' ? Taro.vibrateShort({ type: 'heavy' }) : Taro.vibrateLong()).catch(() => undefined)
}
