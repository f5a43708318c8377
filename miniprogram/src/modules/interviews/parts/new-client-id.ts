const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** The device's own name of a message: sending it again under this name stores it once. */
export const newClientId = (random: () => number): string => Array.from({ length: 20 }, () => letters[Math.floor(random() * letters.length)]).join('')
