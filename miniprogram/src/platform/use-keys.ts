/** Keyboard shortcuts exist only where there is a keyboard: nothing happens in the mini-program. */
export function useKeys(_keys: Partial<Record<string, () => void>>): void {}
