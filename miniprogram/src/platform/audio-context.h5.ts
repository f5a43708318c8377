let context: AudioContext | undefined

/** Where tones are made. A browser stays silent until the page was touched, so each call tries again. */
export function audioContext(): AudioContext | undefined {
  if (typeof AudioContext === 'undefined') return undefined
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume().catch(() => undefined)
  return context
}
