import { createHash } from 'node:crypto'

const digest = (label: string): Buffer => createHash('sha256').update(`wechat sandbox: ${label}`).digest()

/** Made-up values that are the same for the same label on every machine. */
export const madeUp = {
  hex: (label: string, length: number): string => digest(label).toString('hex').slice(0, length),
  alnum: (label: string, length: number): string =>
    (digest(label).toString('base64') + digest(`${label}, more`).toString('base64')).replace(/[^A-Za-z0-9]/g, '').slice(0, length),
  /** A key as WeChat hands it out: 43 letters and digits that are 32 bytes in base64. */
  aesKey(label: string): string {
    for (let n = 0; ; n++) {
      const key = digest(`${label} ${n}`).toString('base64').slice(0, 43)
      if (/^[A-Za-z0-9]{43}$/.test(key)) return key
    }
  },
  /** An openid or unionid: 28 characters, those of one account alike at the front. */
  id: (account: string, label: string): string =>
    `o${madeUp.alnum(account, 5)}${digest(`${account} ${label}`).toString('base64url').slice(0, 22)}`,
}
