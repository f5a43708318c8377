import type { Option } from '@/platform/select'

/** The options that carry every word of the query, in any order; all of them for an empty query. */
export function findOptions(options: readonly Option[], query: string): readonly Option[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return options.filter((option) => words.every((word) => option.label.toLowerCase().includes(word)))
}
