import { serverNow } from '@/api/server-time'
import { storage } from '@/platform/storage'

export interface RegistrationDraft { token: string; expiresAt: string; who: string }
const key = 'registration'

/** A registration whose first step is done, so that leaving the page loses nothing. The identity number is never kept. */
export const registrationDraft = {
  read: (now: number = serverNow()): RegistrationDraft | undefined => {
    const held = storage.read(key)
    if (typeof held !== 'object' || held === null || !('token' in held) || !('expiresAt' in held) || !('who' in held)) return undefined
    const draft = { token: String(held.token), expiresAt: String(held.expiresAt), who: String(held.who) }
    return Date.parse(draft.expiresAt) > now ? draft : undefined
  },
  keep: (draft: RegistrationDraft): void => storage.write(key, { ...draft }),
  forget: (): void => storage.remove(key),
}
