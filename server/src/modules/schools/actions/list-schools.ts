import { School, type SchoolRow } from '../school-model'

/** Every school by code, for the choice at log-in and registration. */
export async function listSchools() {
  const rows = await School.find({}, { code: 1, name: 1 }).sort({ code: 1 }).lean<Pick<SchoolRow, '_id' | 'code' | 'name'>[]>()
  return { items: rows.map(({ _id, code, name }) => ({ id: _id.toString(), code, name })) }
}
