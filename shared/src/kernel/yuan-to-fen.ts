/** Yuan as typed ('8000', '8000.5') in fen; undefined when empty or no amount. Works on digits, so that no float rounds money. */
export function yuanToFen(text: string | undefined): number | undefined {
  const parts = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec((text ?? '').trim())
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined
}
