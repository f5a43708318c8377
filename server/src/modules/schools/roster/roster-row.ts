import { type SourceFieldKey } from '@shared/source-info/fields'
import { type FieldValues } from '../actions/seal-fields'

export interface RowError { row: number; column: string; message: string }
/** A row as it stands in the file: its number there, and the cells by field. */
export interface RawRow { row: number; cells: Partial<Record<SourceFieldKey, string>> }
/** A row that can be imported: checked values in clear. Empty cells are absent and change nothing. */
export interface GoodRow { row: number; values: FieldValues }
/** A row that cannot: as it was written, and why. */
export interface BadRow extends RawRow { errors: RowError[] }
