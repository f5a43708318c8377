/** The nearest of `ids` after (`by` 1) or before (-1) `at` that is not `gone`; without a place, the first. */
export function nextOf(ids: readonly string[], at: string | undefined, by: 1 | -1, gone: ReadonlySet<string>): string | undefined {
  const from = at === undefined ? -1 : ids.indexOf(at)
  if (from < 0) return ids.find((id) => !gone.has(id))
  for (let index = from + by; index >= 0 && index < ids.length; index += by) {
    const id = ids[index]
    if (id !== undefined && !gone.has(id)) return id
  }
  return undefined
}
