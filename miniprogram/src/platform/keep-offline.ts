/** The mini-program is on the phone already. */
export function keepOffline(): void { /* nothing to keep */ }
