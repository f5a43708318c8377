import { toHex } from '@shared/kernel/hex'
import { decodeTicketCode } from '@shared/tickets/ticket-code'

/** How long a ticket must be out of sight before it counts as held up once more. */
const goneMs = 2_500

/** Tells a ticket that is held up from one that simply stays in view: its code turns every half minute, its secret does not. `saw` answers true once per visit. */
export function inView(now: () => number): { saw: (text: string) => boolean; forget: () => void } {
  let last: { key: string; at: number } | undefined
  return {
    saw(text) {
      const code = decodeTicketCode(text)
      const key = code ? toHex(code.code) : text
      const at = now()
      const fresh = !last || last.key !== key || at - last.at > goneMs
      last = { key, at }
      return fresh
    },
    /** After a try that came to nothing the same ticket may be read again. */
    forget: () => { last = undefined },
  }
}
