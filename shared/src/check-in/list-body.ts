/** What an entry of the offline list says once it is open. `name`: masked. `key`: signs the ticket's codes. */
export interface ListBody { key: Uint8Array; status: string; inside: boolean; name: string; first?: { at: number; gate: string } }

const statuses = ['held', 'cancelled', 'revoked']
const keyBytes = 32
const textAt = keyBytes + 1 + 4 + 1
const units = (text: string): number[] => Array.from({ length: text.length }, (_, n) => text.charCodeAt(n)).flatMap((unit) => [unit >> 8, unit & 0xff])
const textOf = (bytes: Uint8Array): string => String.fromCharCode(...Array.from({ length: bytes.length >> 1 }, (_, n) => ((bytes[2 * n] ?? 0) << 8) | (bytes[2 * n + 1] ?? 0)))

/** Key, state and whether inside (a byte), second of the entry that counts (0: none), length of the gate's name, gate, name. Texts as UTF-16: WeChat's engine knows no other. */
export function encodeListBody({ key, status, inside, name, first }: ListBody): Uint8Array {
  const gate = units(first?.gate ?? '')
  const head = new Uint8Array(textAt)
  head.set(key)
  head[keyBytes] = statuses.indexOf(status) | (inside ? 0x80 : 0)
  new DataView(head.buffer).setUint32(keyBytes + 1, first ? Math.floor(first.at / 1000) : 0)
  head[textAt - 1] = gate.length
  return Uint8Array.from([...head, ...gate, ...units(name)])
}

/** Reads what encodeListBody() wrote. */
export function decodeListBody(bytes: Uint8Array): ListBody {
  const second = new DataView(bytes.buffer, bytes.byteOffset).getUint32(keyBytes + 1)
  const [state = 0, nameAt] = [bytes[keyBytes], textAt + (bytes[textAt - 1] ?? 0)]
  return {
    key: bytes.slice(0, keyBytes), status: statuses[state & 0x7f] ?? 'revoked', inside: (state & 0x80) !== 0, name: textOf(bytes.slice(nameAt)),
    ...(second > 0 ? { first: { at: second * 1000, gate: textOf(bytes.slice(textAt, nameAt)) } } : {}),
  }
}
