/** In groups of four, as people read codes aloud. */
export const spacedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')
