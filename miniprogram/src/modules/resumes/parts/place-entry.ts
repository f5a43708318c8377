/** The list with the entry `id` at place `at`; the list itself when there is no such entry or place. */
export function placeEntry<T extends { id: string }>(entries: T[], id: string, at: number): T[] {
  const entry = entries.find((one) => one.id === id)
  if (!entry || at < 0 || at >= entries.length) return entries
  const rest = entries.filter((one) => one !== entry)
  return [...rest.slice(0, at), entry, ...rest.slice(at)]
}
