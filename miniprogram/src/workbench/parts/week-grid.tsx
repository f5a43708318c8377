import type { Tone } from '@/ui/tone'

export interface WeekEntry { id: string; title: string; note: string; tone: Tone; startsAt: string; endsAt: string }
export interface WeekGridProps { days: readonly string[]; entries: readonly WeekEntry[]; chosen: string | undefined; onChoose: (id: string) => void }

/** Seven columns need a computer: the mini-program shows the list. */
export const WeekGrid = (_props: WeekGridProps): null => null
