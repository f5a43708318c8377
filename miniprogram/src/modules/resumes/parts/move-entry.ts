/** The list with the entry `id` one place up (-1) or down (1); the list itself at either end. */
export function moveEntry<T extends { id: string }>(entries: T[], id: string, by: -1 | 1): T[] {
  const from = entries.findIndex((entry) => entry.id === id)
  const other = entries[from + by]
  const moved = entries[from]
  if (!moved || !other) return entries
  return entries.map((entry, index) => (index === from ? other : index === from + by ? moved : entry))
}
