/** Shakes the phone: once shortly, or twice long. Not every browser can. */
export function vibrate(kind: 'short' | 'long'): void {
  if ('vibrate' in navigator) navigator.vibrate(kind === 'short' ? 80 : [250, 100, 250])
}
