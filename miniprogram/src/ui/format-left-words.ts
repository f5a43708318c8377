/** Milliseconds left in words, the two largest units: 2 天 4 小时, 4 小时 12 分, 12 分钟. */
export function formatLeftWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`
  if (hours > 0) return rest > 0 ? `${hours} 小时 ${rest} 分` : `${hours} 小时`
  return rest > 0 ? `${rest} 分钟` : '不到 1 分钟'
}
