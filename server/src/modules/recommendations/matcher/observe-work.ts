import { careerItems, careerMatches, careerSeconds } from '../../../http/metrics'
import { type RunKind } from '../run-model'

/** What a piece of work came to. */
export interface Piece { done: number; matched: number; busyMs: number }

/** Counts a piece of work for /metrics. */
export function observeWork(kind: RunKind, { done, matched, busyMs }: Piece): void {
  careerItems.inc({ kind }, done)
  careerMatches.inc({ kind }, matched)
  careerSeconds.inc({ kind }, busyMs / 1000)
}
