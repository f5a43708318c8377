/** Fen as people read money: 900000 → '9,000 元', 950050 → '9,500.50 元'. */
export function formatYuan(fen: number): string {
  const [yuan, rest] = [Math.floor(fen / 100), fen % 100]
  const grouped = String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`} 元`
}
