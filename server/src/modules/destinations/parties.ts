import { type FieldValues } from '../schools/actions/seal-fields'

/** The three parties as the agreement names them. `student` holds sealed values as the roster does. */
export interface Parties {
  student: FieldValues
  employer: { name: string; creditCode: string; unitNature: string; address: string; contactName: string; contactPhone: string }
  school: { name: string; code: string }
}
