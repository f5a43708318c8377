/** A code with its label, as it goes out; undefined where there is none. */
export const coded = (table: Readonly<Record<string, string>>, code: string | null | undefined): { code: string; label: string } | undefined => (code ? { code, label: table[code] ?? code } : undefined)
