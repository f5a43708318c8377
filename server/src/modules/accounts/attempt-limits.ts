import { type RateLimit } from '../../http/rate-limit'

/**
 * How often one may try. Limits by address are wide: a whole campus comes from one. The narrow ones are by the account or
 * person that is tried, whether it exists or not, so that they tell nothing.
 */
export const attemptLimits = {
  captcha: { name: 'captcha', points: 600, seconds: 60 },
  miniCode: { name: 'mini_code', points: 1200, seconds: 60 },
  scene: { name: 'binding_scene', points: 30, seconds: 600 },
  identityByAddress: { name: 'identity_address', points: 200, seconds: 600 },
  identityByPerson: { name: 'identity_person', points: 6, seconds: 900 },
  studentNo: { name: 'student_number', points: 6, seconds: 900 },
  loginByAddress: { name: 'login_address', points: 300, seconds: 900 },
  /** First slower … */
  loginPace: { name: 'login_pace', points: 4, seconds: 10 },
  /** … then shut for a quarter of an hour, to the address that failed: a stranger must not shut the owner out … */
  loginLock: { name: 'login_lock', points: 8, seconds: 900, blockSeconds: 900, error: 'login_locked' },
  /** … and to everybody, when many addresses guess. */
  loginLockWide: { name: 'login_lock_wide', points: 30, seconds: 900, blockSeconds: 900, error: 'login_locked' },
  password: { name: 'password', points: 8, seconds: 900, blockSeconds: 900, error: 'login_locked' },
} as const satisfies Record<string, RateLimit>
