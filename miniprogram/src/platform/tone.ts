import { audioContext } from './audio-context'

/** Frequency in Hz, length in ms, wave. Rising for yes, low and rough for no, one plain note for what needs a look. */
const tunes = {
  good: [[880, 90, 'sine'], [1320, 160, 'sine']],
  bad: [[180, 220, 'square'], [150, 380, 'square']],
  care: [[520, 260, 'triangle']],
} as const
export type Tune = keyof typeof tunes

/** Plays a short signal made here, without any file. Silent where there is no sound. */
export function tone(tune: Tune): void {
  try {
    const context = audioContext()
    if (!context) return
    let at = context.currentTime
    for (const [hertz, ms, wave] of tunes[tune]) {
      const source = context.createOscillator()
      const volume = context.createGain()
      source.type = wave
      source.frequency.value = hertz
      volume.gain.value = wave === 'square' ? 0.5 : 0.9
      source.connect(volume)
      volume.connect(context.destination)
      source.start(at)
      at += ms / 1000
      source.stop(at)
    }
  } catch { /* a gate without sound still has its colour and its vibration */ }
}
