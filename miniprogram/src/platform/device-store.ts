import Taro from '@tarojs/taro'

/** What must outlive the app, by key: scans that wait, and lists of megabytes. */
export interface DeviceStore {
  read: (key: string) => Promise<unknown>
  write: (key: string, value: unknown) => Promise<void>
  remove: (key: string) => Promise<void>
  /** Keys that begin so. */
  keys: (prefix: string) => Promise<string[]>
}

const mark = 'kept:'
/** A value of WeChat's storage may have 1 MB, all of them 10 MB: whatever is large becomes a file. */
const fileFrom = 60_000
const isFile = (held: unknown): held is { file: string } => typeof held === 'object' && held !== null && 'file' in held && typeof held.file === 'string'
const pathOf = (key: string): string => `${Taro.env.USER_DATA_PATH ?? 'wxfile://usr'}/${key.replace(/[^\w-]/g, '_')}.json`

/** Storage for the small, files for the large; each write is done when its promise is. */
export const deviceStore: DeviceStore = {
  async read(key) {
    const held: unknown = Taro.getStorageSync(mark + key)
    if (held === '') return undefined
    if (!isFile(held)) return typeof held === 'string' ? JSON.parse(held) : undefined
    try { return JSON.parse(String(Taro.getFileSystemManager().readFileSync(held.file, 'utf8'))) } catch { return undefined }
  },
  async write(key, value) {
    const text = JSON.stringify(value)
    if (text.length < fileFrom) return Taro.setStorageSync(mark + key, text)
    const file = pathOf(key)
    Taro.getFileSystemManager().writeFileSync(file, text, 'utf8')
    Taro.setStorageSync(mark + key, { file })
  },
  async remove(key) {
    const held: unknown = Taro.getStorageSync(mark + key)
    Taro.removeStorageSync(mark + key)
    if (isFile(held)) try { Taro.getFileSystemManager().unlinkSync(held.file) } catch { /* gone already */ }
  },
  keys: async (prefix) => Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(mark + prefix)).map((key) => key.slice(mark.length)),
}
