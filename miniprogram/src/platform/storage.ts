import Taro from '@tarojs/taro'

/** Small values kept on this device (drafts, large-text mode). JSON, at most 1 MB a key. */
export const storage = {
  read: (key: string): unknown => {
    const held: unknown = Taro.getStorageSync(key)
    return held === '' ? undefined : held
  },
  write: (key: string, value: unknown): void => { Taro.setStorageSync(key, value) },
  remove: (key: string): void => { Taro.removeStorageSync(key) },
}
