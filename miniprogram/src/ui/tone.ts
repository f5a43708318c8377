import type { Tone } from '@shared/kernel/workflow'

/** How a state is coloured everywhere: wait amber, ok green, bad red, info blue, off grey. */
export type { Tone }
