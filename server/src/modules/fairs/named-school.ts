import { type FormValues } from '@shared/kernel/form-field'
import { AppError } from '../../errors'
import { getSchool, type SchoolRow } from '../schools/actions/get-school'
import { type Organiser } from './model'

/** The school whose students an employer's event is for; undefined when the form names none, or none that there is. */
export async function namedSchool({ audience, schoolId = '' }: FormValues, organiser: Pick<Organiser, 'kind'>): Promise<SchoolRow | undefined> {
  if (organiser.kind !== 'employer' || audience !== 'school' || !/^[0-9a-f]{24}$/.test(schoolId)) return undefined
  return getSchool(schoolId).catch((error: unknown) => {
    if (error instanceof AppError) return undefined
    throw error
  })
}
