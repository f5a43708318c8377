/** Whether a text is a code of this table. */
export const isKey = <T extends string>(table: Readonly<Record<T, unknown>>, value: string | undefined): value is T => value !== undefined && value in table
