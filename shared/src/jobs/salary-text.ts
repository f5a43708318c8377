/** Pay a month as one text: 8000–12000 元/月, 面议. */
export function salaryText(min: number | null | undefined, max: number | null | undefined): string {
  if (min == null || max == null) return '面议'
  return min === max ? `${min / 100} 元/月` : `${min / 100}–${max / 100} 元/月`
}
