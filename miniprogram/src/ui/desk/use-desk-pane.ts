/** Fingers scroll by themselves: nothing to do in the mini-program. */
export function useDeskPane(): void {}
