import type { MyTicket } from '@/api/kept-tickets'
import type { Face } from './face-of'

const [atTheGate, atEase] = [5_000, 30_000]

/** How often an open ticket is read again, in ms: soon at the gate, where somebody waits for 已入场; not at all when nothing can happen. */
export function pollEvery({ fair, admission }: Pick<MyTicket, 'fair' | 'admission'>, face: Face, now: number): number | undefined {
  if (face === 'waiting') return atEase
  if (face !== 'code' || now < Date.parse(fair.checkInFrom)) return undefined
  return admission ? atEase : atTheGate
}
