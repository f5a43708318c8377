import { Codes } from './codes'

/** For each value, the set of rows that have it: as bits where it is common, as row numbers where it is rare, so that any number of rare values costs little. */
export class Postings {
  private readonly codes = new Codes()
  private readonly rows: Uint32Array[]
  private readonly bits: (Uint32Array | undefined)[]

  /** @param values the values of each row, in the order of the rows */
  constructor(values: readonly (readonly string[])[]) {
    const lists: number[][] = []
    values.forEach((list, row) => {
      for (const value of new Set(list)) (lists[this.codes.give(value)] ??= []).push(row)
    })
    const words = (values.length + 31) >>> 5
    this.rows = lists.map((list) => Uint32Array.from(list))
    this.bits = this.rows.map((list) => {
      if (list.length < words / 4) return undefined
      const set = new Uint32Array(words)
      for (const row of list) mark(set, row)
      return set
    })
  }

  /** Fills `into` with the rows that have any of `values`. */
  union(values: readonly string[], into: Uint32Array): void {
    into.fill(0)
    for (const value of values) {
      const code = this.codes.find(value)
      if (code === undefined) continue
      const set = this.bits[code]
      if (!set) { for (const row of this.rows[code] ?? []) mark(into, row); continue }
      for (let word = 0; word < into.length; word += 1) into[word] = (into[word] ?? 0) | (set[word] ?? 0)
    }
  }
}

const mark = (set: Uint32Array, row: number): void => { set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31)) }
