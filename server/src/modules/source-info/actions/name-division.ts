import { divisions } from '../divisions'

/** The whole name of a county-level division; the text itself when it is no code of one. */
export const nameDivision = (code: string): string => divisions.path(code) ?? code
