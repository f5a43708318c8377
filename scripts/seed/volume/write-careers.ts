import { Types } from 'mongoose'
import { type Actor } from '../../../server/src/actor'
import { clock } from '../../../server/src/clock'
import { savePrivacy } from '../../../server/src/modules/privacy/actions/save-privacy'
import { refreshProfiles } from '../../../server/src/modules/recommendations/actions/refresh-profiles'
import { Profile } from '../../../server/src/modules/recommendations/profile-model'
import { getOwner } from '../../../server/src/modules/resumes/get-owner'
import { writeResume } from '../../../server/src/modules/resumes/write-resume'
import { Student, type StudentRow } from '../../../server/src/modules/schools/student-model'
import { type seeded } from '../../../server/test/seeded'
import { inSlices } from './in-slices'
import { makeResume } from './make-resume'
import { makeWishes } from './make-wishes'

/** Gives new students their wishes, every third a résumé, and lets half of those be found by employers. Each student's draw is their own. */
export async function writeCareers(students: readonly Actor[], year: number, chanceOf: (at: number) => ReturnType<typeof seeded>): Promise<void> {
  const numbered = students.map((actor, at) => ({ actor, at, studentId: new Types.ObjectId(actor.studentId), accountId: new Types.ObjectId(actor.id) }))
  await inSlices(numbered, 500, async (slice) => {
    await refreshProfiles(slice)
    const studies = new Map((await Student.find({ _id: { $in: slice.map(({ studentId }) => studentId) } }, { 'fields.majorCode': 1, 'fields.major': 1 }).lean<StudentRow[]>()).map((row) => [row._id.toString(), row.fields]))
    const now = clock.now()
    const wished = slice.flatMap(({ studentId, at }) => {
      const wishes = makeWishes(studies.get(studentId.toString())?.majorCode ?? '', chanceOf(at))
      return wishes ? [{ updateOne: { filter: { _id: studentId }, update: { $set: { ...wishes, savedAt: now, dirtyAt: now, updatedAt: now } } } }] : []
    })
    if (wished.length > 0) await Profile.bulkWrite(wished)
    await inSlices(slice.filter(({ at }) => at % 3 === 0), 8, async (some) => {
      await Promise.all(some.map(async ({ actor, studentId, at }) => {
        const { major = '', majorCode = '' } = studies.get(studentId.toString()) ?? {}
        const made = makeResume({ major, majorCode, year }, chanceOf(at + 1_000_000))
        await writeResume({ owner: await getOwner(studentId), language: 'zh', revision: 0, change: (written) => ({ ...written, ...made }) })
        if (at % 6 === 0) await savePrivacy(actor, { findable: true, hidePhone: false })
      }))
    })
  })
}
