import type { Option } from '@/platform/select'

/** The choices of a status filter, in the words of the workflow. */
export function statusOptions<S extends string>(states: Record<S, { label: string }>, keys: readonly [first: S, ...rest: S[]]): [first: Option, ...rest: Option[]] {
  const option = (value: S): Option => ({ value, label: states[value].label })
  const [first, ...rest] = keys
  return [option(first), ...rest.map(option)]
}
