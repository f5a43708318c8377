/** What a code of a table stands for; empty for none. */
export const labelOf = (table: Readonly<Record<string, string>>, code: string | undefined): string => table[code ?? ''] ?? ''
