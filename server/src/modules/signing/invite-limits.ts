import { type RateLimit } from '../../http/rate-limit'

/** How often an employer may reach out: a fair's worth of invitations a day, one student only a few times. */
export const inviteLimits = {
  byEmployer: { name: 'signing_invite', points: 300, seconds: 86_400 },
  byStudent: { name: 'signing_invite_student', points: 3, seconds: 86_400 },
  withdrawals: { name: 'signing_withdraw', points: 300, seconds: 86_400 },
} as const satisfies Record<string, RateLimit>
