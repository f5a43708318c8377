const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A name for a new entry; it only has to differ from its neighbours'. */
export const newEntryId = (chance: () => number = Math.random): string => Array.from({ length: 16 }, () => letters[Math.floor(chance() * letters.length)]).join('')
