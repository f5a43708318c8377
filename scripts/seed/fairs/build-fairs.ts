import { type FormValues } from '@shared/kernel/form-field'
import { type Actor } from '../../../server/src/actor'
import { accountOfStudent } from '../../../server/src/modules/accounts/actions/account-of-student'
import { addGate } from '../../../server/src/modules/check-in/actions/add-gate'
import { addBooth } from '../../../server/src/modules/fairs/actions/add-booth'
import { createFair } from '../../../server/src/modules/fairs/actions/create-fair'
import { publishFair } from '../../../server/src/modules/fairs/actions/publish-fair'
import { findStudent } from '../../../server/src/modules/schools/actions/find-student'
import { registerForFair } from '../../../server/src/modules/tickets/actions/register-for-fair'
import { actorOf } from '../actor-of'
import { atTime } from '../at-time'
import { demoEmployers } from '../demo-employers'
import { demoPasswords, demoReviewer } from '../demo-accounts'
import { demoStudents } from '../demo-students'
import { seedAccount } from '../seed-account'
import { seedSchool } from '../seed-school'
import { seedStaffedEmployer } from '../seed-staffed-employer'
import { demoFairs, type DemoFair } from './demo-fairs'
import { seedInterviews } from './seed-interviews'

/** Who has registered, in this order: the talk has one place, so that the second of them waits. */
const registered: readonly (readonly [student: string, fairs: readonly DemoFair[]])[] = [['欧阳明月', ['today', 'talk']], ['张雨桐', ['today', 'talk']], ['阿依古丽·买买提江·吐尔逊', ['today']], ['赵静怡', ['today']]]

/** The demonstration's events, who registered for them, and interviews on the way. */
export async function buildFairs(year: number): Promise<void> {
  const [software, data] = await Promise.all([seedStaffedEmployer(demoEmployers[0]), seedStaffedEmployer(demoEmployers[1])])
  const school = await seedSchool({})
  const reviewer = actorOf(await seedAccount({ role: 'reviewer', ...demoReviewer, password: demoPasswords.reviewer, schoolId: school._id }), 'h5')
  const typed = demoFairs(new Date())
  const fairs: Record<DemoFair, string> = await atTime(70, async () => ({
    today: await hold(reviewer, typed.today), talk: await hold(software, typed.talk), spring: await hold(reviewer, typed.spring),
  }))
  const stands = [['A01', software], ['A02', data]] as const
  await atTime(60, async () => {
    for (const [boothNo, { employerId = '' }] of stands) await addBooth(reviewer, fairs.today, { boothNo, employerId })
    for (const gate of ['东门', '西门']) await addGate(reviewer, fairs.today, gate)
  })
  const numbers = new Map(demoStudents(year).map(({ name, studentNo }) => [name, studentNo ?? '']))
  const students = new Map<string, Actor>()
  for (const [name, wanted] of registered) {
    const row = await findStudent(school._id.toString(), numbers.get(name) ?? '')
    const account = row && await accountOfStudent(row._id)
    if (!account) continue
    const student = actorOf(account, 'h5')
    students.set(name, student)
    await atTime(30, async () => { for (const fair of wanted) await registerForFair(student, fairs[fair]) })
  }
  await seedInterviews({ seeker: students.get('张雨桐'), other: students.get('欧阳明月'), software, data })
}

async function hold(organiser: Actor, values: FormValues): Promise<string> {
  const { _id, version } = await createFair(organiser, { values })
  await publishFair(organiser, _id.toString(), { version, values })
  return _id.toString()
}
