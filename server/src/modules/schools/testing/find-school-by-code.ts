import { School, type SchoolRow } from '../school-model'

/** What is stored of the school of a code; null: none. */
export const findSchoolByCode = (code: string): Promise<SchoolRow | null> => School.findOne({ code }).lean<SchoolRow>()
