import { hash, verify } from '@node-rs/argon2'

// OWASP's argon2id setting: 19 MiB, two passes (QUALITY S7).
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

/** argon2id of a password, encoded with its parameters. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** True when `password` made `stored`. */
export const verifyPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password)
