import { storage } from '@/platform/storage'

const key = 'signed-out'

interface Visitor { token: string | undefined; signedOut: () => boolean; setSignedOut: (value: boolean) => void }

/** A WeChat user without a session: `token` goes with 手动绑定 (mini-program); someone who logged out on purpose is not logged in again silently. */
export const visitor: Visitor = {
  token: undefined,
  signedOut: () => storage.read(key) === true,
  setSignedOut: (value) => { if (value) storage.write(key, true); else storage.remove(key) },
}
