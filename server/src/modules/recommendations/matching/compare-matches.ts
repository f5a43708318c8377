/** Best first: score, then freshness, then id. */
export function compareMatches(a: { score: number; freshAt: number; id: string }, b: { score: number; freshAt: number; id: string }): number {
  return b.score - a.score || b.freshAt - a.freshAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
