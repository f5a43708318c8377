/** A phone has no printer. */
export const print = (): void => {}
