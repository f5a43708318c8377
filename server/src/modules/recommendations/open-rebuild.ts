import { type RunKind } from './run-model'

const rebuilds: RunKind[] = ['night', 'manual']

/** The complete rebuild that was asked for and has not ended, as a filter; several end in the order in which they were asked for. */
export const openRebuild = { doneAt: null, kind: { $in: rebuilds } }
