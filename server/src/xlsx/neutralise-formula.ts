/** Text that a spreadsheet could take for a formula, made text again by a leading apostrophe (R-DST-5). */
export const neutraliseFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
