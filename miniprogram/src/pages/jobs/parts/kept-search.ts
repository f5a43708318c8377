import { filterNames, filterValue, type Filters } from './filters'

type Params = Readonly<Record<string, string | undefined>>
export interface KeptSearch { view: 'mine' | 'all'; words: string; filters: Filters }

/** What the address says was looked for, so that a reload comes back to it; what no filter knows is left out. */
export function keptSearch(params: Params): KeptSearch {
  const known = filterNames.filter((name) => filterValue(params, name) !== undefined)
  return { view: params.view === 'all' ? 'all' : 'mine', words: wordsOf(params.q), filters: Object.fromEntries(known.map((name) => [name, params[name]])) }
}

/** The router hands over the address as it is written. */
function wordsOf(written = ''): string {
  try { return decodeURIComponent(written.replaceAll('+', ' ')) } catch { return '' }
}
