import { sourceFields, type SourceFieldKey } from '@shared/source-info/fields'
import { type FieldValues } from '../../schools/actions/seal-fields'

/** The keys whose value in `after` is another than in `before` (values in clear; absent equals empty). */
export const changedKeys = (before: FieldValues, after: FieldValues): SourceFieldKey[] =>
  sourceFields.map((field) => field.key).filter((key) => after[key] !== undefined && after[key] !== (before[key] ?? ''))
