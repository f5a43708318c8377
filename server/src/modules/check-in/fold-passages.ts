import { type Passage } from '../tickets/actions/pass-gate'

export interface Folded { passages: Passage[]; entry?: Passage; inside: boolean; twice: Set<string> }

/**
 * What the record of the gates adds up to for one ticket (R-FAIR-5): whatever order the scans came in, and however often, they are taken by their time.
 * The first entry counts; another one without an exit between is `twice`, and so is any other at an event without re-entry.
 */
export function foldPassages(all: Iterable<Passage>, reentry: boolean): Folded {
  const passages = [...all].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.nonce < b.nonce ? -1 : 1))
  const twice = new Set<string>()
  let entry: Passage | undefined
  let inside = false
  for (const passage of passages) {
    if (passage.undone) continue
    if (passage.mode === 'exit') inside = false
    else if (entry && (inside || !reentry)) twice.add(passage.nonce)
    else [entry, inside] = [passage, true]
  }
  return { passages, inside, twice, ...(entry && { entry }) }
}
