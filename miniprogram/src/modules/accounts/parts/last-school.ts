import { storage } from '@/platform/storage'

const key = 'last-school'

/** The school someone of this device chose last, so that they need not search again. */
export const lastSchool = {
  read: (): string => { const held = storage.read(key); return typeof held === 'string' ? held : '' },
  keep: (id: string): void => storage.write(key, id),
}
