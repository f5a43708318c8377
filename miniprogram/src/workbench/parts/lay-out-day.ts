import { beijingTyped } from '@shared/kernel/beijing-instant'

interface Timed { startsAt: string; endsAt: string }
/** Where an entry stands in its day: from which minute to which, in which lane of how many side by side. */
export interface Laid<T> { item: T; from: number; to: number; lane: number; lanes: number }

const minuteOf = (iso: string): number => { const [hours = 0, minutes = 0] = beijingTyped(new Date(iso)).slice(11).split(':').map(Number); return hours * 60 + minutes }
/** Shorter ones could not be read. */
const shortest = 30

/** The entries of one day of a calendar; those that overlap stand side by side, each in the first lane that is free. */
export function layOutDay<T extends Timed>(items: readonly T[], day: string): Laid<T>[] {
  const placed = items.filter(({ startsAt }) => beijingTyped(new Date(startsAt)).startsWith(day))
    .map((item) => { const from = minuteOf(item.startsAt); return { item, from, to: Math.min(1440, Math.max(from + shortest, from + (Date.parse(item.endsAt) - Date.parse(item.startsAt)) / 60_000)) } })
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const laid: Laid<T>[] = []
  let group: Laid<T>[] = []
  let end = 0
  for (const one of placed) {
    if (one.from >= end) group = []
    const taken = new Set(group.filter((other) => other.to > one.from).map((other) => other.lane))
    let lane = 0
    while (taken.has(lane)) lane++
    group.push({ ...one, lane, lanes: 1 })
    laid.push(...group.slice(-1))
    end = Math.max(...group.map((other) => other.to))
    const lanes = Math.max(...group.map((other) => other.lane)) + 1
    for (const other of group) other.lanes = lanes
  }
  return laid
}
