import type { Option } from '@/platform/select'

/** The choices of a status filter, in the words of the workflow. */
export const statusOptions = <S extends string>(states: Record<S, { label: string }>, keys: readonly S[]): Option[] =>
  keys.map((value) => ({ value, label: states[value].label }))
