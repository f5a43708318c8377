/** A browser page has no scanner here; undefined makes the caller offer to type the number instead. */
export const scan = async (): Promise<string | undefined> => undefined
