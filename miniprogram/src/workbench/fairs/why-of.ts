interface Offered { key: string; why?: { error: string; message: string; next: string } }

/** Why an offered action cannot be taken, in one sentence; `said`: reasons the page shows by itself. */
export function whyOf(actions: readonly Offered[], key: string, said: readonly string[] = []): string | undefined {
  const why = actions.find((action) => action.key === key)?.why
  return why && !said.includes(why.error) ? `${why.message}，${why.next}` : undefined
}
