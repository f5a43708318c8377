import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../server/src/actor'
import { AppError } from '../../../server/src/errors'
import { accountOfStudent } from '../../../server/src/modules/accounts/actions/account-of-student'
import { savePrivacy } from '../../../server/src/modules/privacy/actions/save-privacy'
import { savePreferences } from '../../../server/src/modules/recommendations/actions/save-preferences'
import { getOwner } from '../../../server/src/modules/resumes/get-owner'
import { writeResume } from '../../../server/src/modules/resumes/write-resume'
import { findStudent } from '../../../server/src/modules/schools/actions/find-student'
import { actorOf } from '../actor-of'
import { demoStudents } from '../demo-students'
import { demoCareers, type DemoCareer, type WrittenResume } from './demo-careers'

/** Gives the students who look for work their wishes and résumés. Returns who they are, by name; one without account is passed over. */
export async function seedCareers(schoolId: string, year: number): Promise<Map<string, Actor>> {
  const seekers = new Map<string, Actor>()
  const numbers = new Map(demoStudents(year).map(({ name, studentNo }) => [name, studentNo ?? '']))
  for (const career of demoCareers(year)) {
    const row = await findStudent(schoolId, numbers.get(career.student) ?? '')
    const account = row && await accountOfStudent(row._id)
    if (!account) continue
    const actor = actorOf(account, 'h5')
    await writeCareer(actor, career)
    seekers.set(career.student, actor)
  }
  return seekers
}

async function writeCareer(actor: Actor, { wishes, zh, en, findable }: DemoCareer): Promise<void> {
  await write(actor, 'zh', zh)
  if (en) await write(actor, 'en', en)
  await savePreferences(actor, wishes)
  if (findable) await savePrivacy(actor, { findable, hidePhone: false })
}

/** What somebody has written in it already stays. */
async function write(actor: Actor, language: ResumeLanguage, { basic, ...made }: WrittenResume): Promise<void> {
  const owner = await getOwner(actor.studentId ?? '')
  try {
    await writeResume({ owner, language, revision: 0, change: (written) => ({ ...written, ...made, basic: { ...written.basic, ...basic } }) })
  } catch (error) {
    if (!(error instanceof AppError && error.id === 'resume_stale')) throw error
  }
}
