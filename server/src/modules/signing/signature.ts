import { type Role } from '@shared/kernel/roles'
import { type Actor } from '../../actor'

/** One electronic signature under one version. Channel: PC browser, official account's browser, mini-program. */
export interface Signature { role: Role; accountId: string; name: string; at: Date; channel: NonNullable<Actor['channel']>; ipMasked: string; version: number }
