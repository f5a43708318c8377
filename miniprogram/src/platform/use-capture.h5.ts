/** A browser does not say when its page is captured: the words beside the code must do. */
export function useCapture(_act: () => void): void { /* nothing to listen to */ }
