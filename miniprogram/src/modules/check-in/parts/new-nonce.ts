import { toHex } from '@shared/kernel/hex'
import { randomBytes } from '@/platform/random-bytes'

/** Made once a scan and repeated with it, so that the server knows a repetition. */
export const newNonce = async (): Promise<string> => toHex(await randomBytes(16))
