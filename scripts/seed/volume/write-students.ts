import { Types } from 'mongoose'
import { type Actor } from '../../../server/src/actor'
import { clock } from '../../../server/src/clock'
import { hashPassword } from '../../../server/src/modules/accounts/actions/hash-password'
import { Account, type AccountRow } from '../../../server/src/modules/accounts/model'
import { type FieldValues } from '../../../server/src/modules/schools/actions/seal-fields'
import { Student, type StudentRow } from '../../../server/src/modules/schools/student-model'
import { actorOf } from '../actor-of'
import { demoPasswords } from '../demo-accounts'
import { seedRoster } from '../seed-roster'
import { inSlices } from './in-slices'

/** Puts these graduates on the roster and registers those who are not. Returns who is new, in the order given. */
export async function writeStudents({ reviewer, schoolId, people }: { reviewer: Actor; schoolId: Types.ObjectId; people: readonly FieldValues[] }): Promise<Actor[]> {
  const passwordHash = await hashPassword(demoPasswords.student)
  const registered: Actor[] = []
  await inSlices(people, 500, async (slice) => {
    await seedRoster(reviewer, schoolId, slice)
    const rows = await Student.find({ schoolId, 'fields.studentNo': { $in: slice.map(({ studentNo }) => studentNo) } }, { 'fields.studentNo': 1, 'fields.name': 1, schoolId: 1 }).lean<StudentRow[]>()
    const known = new Set((await Account.find({ studentId: { $in: rows.map(({ _id }) => _id) } }, { studentId: 1 }).lean<AccountRow[]>()).map(({ studentId }) => String(studentId)))
    const now = clock.now()
    const accounts: AccountRow[] = rows.filter(({ _id }) => !known.has(String(_id))).map(({ _id, fields }) => ({
      _id: new Types.ObjectId(), role: 'student', name: fields.name ?? '', schoolId, studentId: _id, studentNo: fields.studentNo, passwordHash, createdAt: now, updatedAt: now,
    }))
    if (accounts.length > 0) await Account.insertMany(accounts, { lean: true })
    registered.push(...accounts.map((account) => actorOf(account, 'h5')))
  })
  return registered
}
