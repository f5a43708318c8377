/** Fingers scroll by themselves: nothing to do in the mini-program. */
export const reveal = (_selector: string): void => {}
