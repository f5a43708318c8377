import type { DeviceStore } from './device-store'

const [base, shelf] = ['employment-kept', 'values']
let opening: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((done, fail) => {
    const request = indexedDB.open(base, 1)
    request.onupgradeneeded = () => { request.result.createObjectStore(shelf) }
    request.onsuccess = () => done(request.result)
    request.onerror = () => { opening = undefined; fail(request.error ?? new Error('no database in this browser')) }
  })
  return opening
}

/** Ends when the transaction has, not when the request has: then it is on the disk. */
async function inBase<T>(mode: IDBTransactionMode, work: (values: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction(shelf, mode, { durability: 'strict' })
  const request = work(transaction.objectStore(shelf))
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(request.result)
    transaction.onerror = transaction.onabort = () => fail(transaction.error ?? new Error('not kept'))
  })
}

/** The browser's database: room for lists of megabytes, and it outlives the page. */
export const deviceStore: DeviceStore = {
  read: (key) => inBase<unknown>('readonly', (values) => values.get(key)),
  write: async (key, value) => { await inBase('readwrite', (values) => values.put(value, key)) },
  remove: async (key) => { await inBase('readwrite', (values) => values.delete(key)) },
  keys: async (prefix) => (await inBase('readonly', (values) => values.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))).map(String),
}
