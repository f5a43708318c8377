/** Fen as yuan for people: 650000 → `6,500 元`, 650050 → `6,500.50 元`. */
export function formatFen(fen: number): string {
  const yuan = Math.trunc(fen / 100).toString().replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = Math.abs(fen % 100)
  return rest === 0 ? `${yuan} 元` : `${yuan}.${rest.toString().padStart(2, '0')} 元`
}
