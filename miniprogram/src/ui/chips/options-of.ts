import type { Option } from '@/platform/select'

/** A shared table of codes and labels as options to choose from, in its order. */
export const optionsOf = (table: Readonly<Record<string, string>>): Option[] => Object.entries(table).map(([value, label]) => ({ value, label }))
