/** Yuan as typed ('9000', '9,500.5') in fen, exact; undefined when it is no amount with at most two decimals. */
export function fenOf(typed: string): number | undefined {
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s]/g, ''))
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined
}
