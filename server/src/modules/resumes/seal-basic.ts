import { type FormValues } from '@shared/kernel/form-field'
import { resumeSections } from '@shared/resumes/sections'
import { formSealer } from '../../db/form-sealer'

const sealer = formSealer('resumes', [resumeSections.basic.fields])

/** How telephone and e-mail of a résumé are kept at rest. */
export const sealBasic = {
  seal: <T extends FormValues>(basic: T): T => sealer.seal(basic),
  open: <T extends FormValues>(stored: T): T => sealer.open(stored),
}
