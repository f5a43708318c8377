interface StorageCall { key: string; data?: unknown; success?: (answer: unknown) => void; fail?: (error: { errMsg: string }) => void; complete?: () => void }

/** wx storage in memory; a Map handed in can outlive the app, as a phone's storage does. */
export function makeStorage(held: Map<string, string>) {
  const read = (key: string): unknown => { const text = held.get(key); return text === undefined ? '' : JSON.parse(text) }
  const write = (key: string, data: unknown) => {
    const text = JSON.stringify(data)
    if (text.length > 1024 * 1024) throw new Error('setStorage:fail entry size limit reached')
    held.set(key, text)
  }
  return {
    getStorageSync: read, setStorageSync: write,
    removeStorageSync: (key: string) => { held.delete(key) },
    clearStorageSync: () => held.clear(),
    getStorageInfoSync: () => ({ keys: [...held.keys()], currentSize: 0, limitSize: 10_240 }),
    getStorage: (call: StorageCall) => (held.has(call.key) ? call.success?.({ data: read(call.key) }) : call.fail?.({ errMsg: 'getStorage:fail data not found' })),
    setStorage: (call: StorageCall) => { write(call.key, call.data); call.success?.({ errMsg: 'setStorage:ok' }) },
    removeStorage: (call: StorageCall) => { held.delete(call.key); call.success?.({ errMsg: 'removeStorage:ok' }) },
  }
}
