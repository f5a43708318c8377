/** Works on `list` in order, `size` at a time. */
export async function inSlices<T>(list: readonly T[], size: number, work: (slice: T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < list.length; from += size) await work(list.slice(from, from + size))
}
