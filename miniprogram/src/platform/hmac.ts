import { hmac as sign } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import type { Hmac } from '@shared/tickets/issue-ticket-code'

/** HMAC-SHA-256. WeChat's engine has no crypto of its own, and a browser's answers later than a picture is drawn. */
export const hmac: Hmac = (key, message) => sign(sha256, key, message)
