import type { Loaded } from '@/hooks/use-load'
import type { Choice } from '../../parts/queue-filters'
import type { Waiting } from './use-waiting'

/** What a list of decided records gets: what waits (for the left side), and the choice of the kind. */
export interface DecidedProps { waiting: Loaded<Waiting>; kinds: Choice }
