import { type Learned } from './learned'

/** A student as the matcher reads them. An empty list wishes for nothing there. */
export interface MatchProfile {
  id: string
  categories: readonly string[]
  /** The class code of their major and its plain name. */
  majors: readonly string[]
  cities: readonly string[]
  industries: readonly string[]
  natures: readonly string[]
  kinds: readonly string[]
  degree: number
  minSalaryFen?: number
  blocked: readonly string[]
  /** What their feedback changed; absent for those who gave none. */
  learned?: Learned
}
