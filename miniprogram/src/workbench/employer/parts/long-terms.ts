/** Terms that take a whole line where several stand side by side. */
export const longTerms: ReadonlySet<string> = new Set(['workplace', 'notes'])
