export interface FunnelStep { key: string; label: string; count: number; /** Of everybody, 0–100. */ percent: number }

/** From the roster to approved source information: everybody, those who submitted at least once, those approved. */
export function funnel(counts: Record<string, number>): FunnelStep[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const percent = (count: number): number => (all === 0 ? 0 : Math.round((count / all) * 100))
  return [
    { key: 'roster', label: '名单内学生', count: all },
    { key: 'submitted', label: '已送审', count: all - (counts.unconfirmed ?? 0) },
    { key: 'approved', label: '审核通过', count: counts.approved ?? 0 },
  ].map((step) => ({ ...step, percent: percent(step.count) }))
}
