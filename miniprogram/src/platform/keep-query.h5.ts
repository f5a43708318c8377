/** Writes what is shown into the page's address, so that a reload comes back to it; undefined leaves it out. Nothing is loaded and no step is added to go back over. */
export function keepQuery(name: string, value: string | undefined): void {
  const url = new URL(window.location.href)
  if (value === undefined) url.searchParams.delete(name)
  else url.searchParams.set(name, value)
  // The router keeps its own notes in the state.
  window.history.replaceState(window.history.state, '', url)
}
