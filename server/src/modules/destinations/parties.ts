import { type FieldValues } from '../schools/actions/seal-fields'
import { type PrintedSchool } from '../schools/actions/printed-school'

/** The three parties as the agreement names them. `student` holds sealed values as the roster does. */
export interface Parties {
  student: FieldValues
  employer: { name: string; creditCode: string; unitNature: string; address: string; contactName: string; contactPhone: string }
  /** Agreements signed before schools could say how they are reached have name and code only. */
  school: Pick<PrintedSchool, 'name' | 'code'> & Partial<PrintedSchool>
}
