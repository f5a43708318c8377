import { storage } from '@/platform/storage'

const key = 'large-text'

/** 大字模式: kept on this device, read by every Page when it is shown. */
export const largeText = {
  on: (): boolean => storage.read(key) === true,
  set: (on: boolean): void => storage.write(key, on),
}
