/** How often the hall is asked over HTTP while no socket is open. */
export const pollMs = 5_000
