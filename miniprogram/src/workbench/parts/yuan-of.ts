/** Fen as a person would type yuan: 900000 → '9000', 950050 → '9500.50'. */
export const yuanOf = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2))
