import { encodeListBody } from '@shared/check-in/list-body'
import { listKeys } from '@shared/check-in/list-keys'
import { listIvBytes } from '@shared/check-in/open-list-entry'
import { toBase32 } from '@shared/tickets/base32'
import { createCipheriv } from 'node:crypto'
import { random } from '../../random'
import { type ListedTicket } from '../tickets/actions/list-ticket-secrets'
import { signHmac } from '../tickets/actions/sign-hmac'

/** R-FAIR-5: one ticket in an offline list. Without its code an entry says nothing: not whose it is, not even which. */
export function sealListEntry(fairId: string, { secret, status, maskedName, admission, inside }: ListedTicket): { k: string; b: string } {
  const { k, key } = listKeys(secret.code, fairId, signHmac)
  const iv = random.bytes(listIvBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = encodeListBody({ key: secret.key, status, inside, name: maskedName, ...(admission && { first: { at: admission.at.getTime(), gate: admission.gateName } }) })
  return { k, b: toBase32(Buffer.concat([iv, cipher.update(body), cipher.final(), cipher.getAuthTag()])) }
}
