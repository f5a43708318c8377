import { type AgreementSchool } from '../../pdf/agreement-document'
import { type FieldValues } from '../schools/actions/seal-fields'

/** Student and school as they were when the agreement was generated. `student` holds sealed values as the roster does; the employer is in the content. */
export interface OfflineParties { student: FieldValues; school: AgreementSchool & { code: string } }
