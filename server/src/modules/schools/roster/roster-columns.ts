import { sourceFields, type SourceField, type SourceFieldKey } from '@shared/source-info/fields'

export type RosterColumn = SourceField & { key: SourceFieldKey; mustBeFilled: boolean }

/** The columns of a roster file. The eight that students fill in themselves may stay empty. */
export const rosterColumns: RosterColumn[] = sourceFields.map((field: SourceField & { key: SourceFieldKey }) => ({
  ...field, mustBeFilled: field.required === true && field.student !== true,
}))
