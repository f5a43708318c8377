/** How far back changes are read again: transactions end after the instant they carry, and clocks differ between machines. */
export const overlapMs = 60_000
