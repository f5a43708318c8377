/** Nothing was filled in. */
export const isBlank = ({ values }: { values: Readonly<Record<string, string>> }): boolean => Object.values(values).every((value) => value.trim() === '')
