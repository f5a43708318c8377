import { type HistoryCheckpointRow } from './history-checkpoint'

/** Compares what a checkpoint sealed with the rows that stand in its stretch now; a sentence, or undefined when they are the same. */
export function whyStretchBroken(sealed: HistoryCheckpointRow, now: { count: number; digest: string }): string | undefined {
  const stretch = `rows ${String(sealed.fromId)} to ${String(sealed.throughId)}`
  if (now.count !== sealed.count) return `of its ${sealed.count} rows there are ${now.count}: ${now.count < sealed.count ? 'some were removed' : 'some were put in'} (${stretch})`
  return now.digest === sealed.digest ? undefined : `its ${sealed.count} rows are not those that were sealed (${stretch})`
}
