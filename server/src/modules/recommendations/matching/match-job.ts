/** An advert as the matcher reads it; plain values, no database. Instants in milliseconds, salaries in fen a month. */
export interface MatchJob {
  /** Sortable text: the last tie is broken by it. */
  id: string
  employer: string
  category: string
  /** Class codes (0809) and plain names of majors; empty: none is named. */
  majors: readonly string[]
  city: string
  industry: string
  nature: string
  kind: string
  /** 0 asks for nothing, 4 for a doctor. */
  degree: number
  /** The best it pays; absent: 面议. */
  ceilingFen?: number
  deadline: number
  /** When it was published: fresher ones come first among equals. */
  freshAt: number
}
