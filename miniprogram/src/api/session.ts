import { isH5 } from '@/ui/is-h5'
import { call } from './call'
import { privateShelf } from './private-shelf'
import { token } from './token'
import { visitor } from './visitor'

/** The session of this device. `client` goes into every log-in body; `begin` takes its answer; `end` logs out here. */
export const session = {
  client: isH5 ? 'h5' : 'mini',
  begin: (answer: { token?: string }): void => {
    visitor.setSignedOut(false)
    privateShelf.clear()
    if (answer.token) token.save(answer.token)
  },
  end: async (): Promise<void> => {
    await call('DELETE /api/accounts/sessions/current')
    token.clear()
    privateShelf.clear()
    visitor.setSignedOut(true)
  },
} as const
