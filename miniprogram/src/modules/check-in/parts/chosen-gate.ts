import { storage } from '@/platform/storage'
import type { Station } from './gate-answer'

const key = 'check-in-gate'

/** At which gate this device stands: the code says so, or the person chose it here. */
export const chosenGate = {
  save: (gateId: string): void => storage.write(key, gateId),
  /** '' when nobody chose one yet. */
  of({ gates, me }: Station): string {
    const held = me.gateId ?? storage.read(key)
    return gates.find((gate) => gate.id === held)?.id ?? (gates.length === 1 ? gates[0]?.id ?? '' : '')
  },
}
