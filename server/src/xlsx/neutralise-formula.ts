/**
 * Text that a spreadsheet could take for a formula, made text again by a leading apostrophe (R-DST-5). Full-width signs
 * count: an East Asian spreadsheet reads them as the others.
 */
export const neutraliseFormula = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text)
