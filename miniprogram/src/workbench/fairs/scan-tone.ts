import type { Tone } from '@/ui/tone'

interface Scan { outcome: string; doubt?: { key: string } }

/** The colour of what became of a scan: one to look at stands out even when it was let through. */
export function scanTone({ outcome, doubt }: Scan): Tone {
  if (outcome === 'undone') return 'off'
  if (outcome === 'refused') return 'bad'
  return doubt ? 'wait' : outcome === 'left' ? 'info' : 'ok'
}
