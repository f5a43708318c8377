import Taro from '@tarojs/taro'

const key = 'session-token'

/** The mini-program's bearer token. The H5 has none: its session is an httpOnly cookie the page cannot read. */
export const token = {
  read: (): string => (process.env.TARO_ENV === 'h5' ? '' : String(Taro.getStorageSync(key) || '')),
  save: (value: string): void => { if (process.env.TARO_ENV !== 'h5') Taro.setStorageSync(key, value) },
  clear: (): void => { if (process.env.TARO_ENV !== 'h5') Taro.removeStorageSync(key) },
}
