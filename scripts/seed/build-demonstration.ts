import mongoose from 'mongoose'
import { actorOf } from './actor-of'
import { atTime } from './at-time'
import { demoAdmin, demoPasswords, demoReviewer } from './demo-accounts'
import { demoEmployers } from './demo-employers'
import { demoStories } from './demo-stories'
import { demoStudents } from './demo-students'
import { graduationYear } from './graduation-year'
import { liveStory } from './live-story'
import { seedAccount } from './seed-account'
import { seedRoster } from './seed-roster'
import { seedSchool } from './seed-school'
import { seedStaffedEmployer } from './seed-staffed-employer'
import { type Doors, seedStudent } from './seed-student'

const monthHours = 30 * 24

/**
 * Adds what the demonstration lacks: admin, school, reviewer, employers, roster, and students in different states. Once it was
 * whole it is left alone, so that nothing of what people did in it comes back. Returns the year in which its students graduate.
 */
export async function buildDemonstration(doors: Doors, settings: { consentCountdownSeconds?: number } = {}): Promise<number> {
  // Before the mark is read: demonstrations made by an earlier release get their admin too.
  await seedAccount({ role: 'admin', ...demoAdmin, password: demoPasswords.admin })
  const marks = mongoose.connection.collection<{ _id: string; year: number; finishedAt: Date }>('seedings')
  const whole = await marks.findOne({ _id: 'demonstration' })
  if (whole) return whole.year
  const year = graduationYear(new Date())
  const { schoolId, reviewer, employers } = await atTime(monthHours, async () => {
    const school = await seedSchool(settings)
    const account = await seedAccount({ role: 'reviewer', ...demoReviewer, password: demoPasswords.reviewer, schoolId: school._id })
    return { schoolId: school._id, reviewer: actorOf(account, 'h5'), employers: await Promise.all(demoEmployers.map(seedStaffedEmployer)) }
  })
  const students = demoStudents(year)
  await atTime(monthHours, () => seedRoster(reviewer, schoolId, students))
  const [software, data] = employers
  if (!software || !data) throw new Error('The demonstration needs two employers.')
  for (const story of demoStories) {
    const fields = students.find(({ name }) => name === story.student)
    if (!fields) throw new Error(`${story.student} is not among the demonstration students.`)
    await liveStory(story.stage, { student: await seedStudent(doors, schoolId.toString(), fields, story), reviewer, software, data }, year)
  }
  await marks.insertOne({ _id: 'demonstration', year, finishedAt: new Date() })
  return year
}
