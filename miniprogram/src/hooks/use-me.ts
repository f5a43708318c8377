import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from './use-load'

export type Me = ResponseOf<'GET /api/accounts/me'>

/** Who is signed in. Nobody: the 401 already leads to the login page. */
export const useMe = (): Loaded<Me> => useLoad(() => call('GET /api/accounts/me'), [])
