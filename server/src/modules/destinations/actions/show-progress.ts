import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { listOpenInvitations } from '../../signing/actions/list-open-invitations'
import { getFormState } from '../../recommendation-form/actions/get-form-state'
import { getSourceState } from '../../source-info/actions/get-source-state'
import { readStanding } from '../../terminations/actions/read-standing'
import { type Step } from '../progress/progress'
import { progressSteps } from '../progress/progress-steps'
import { currentDestination } from './current-destination'
import { deadlineOf } from './deadline-of'

/** 我的办理进度 (R-DST-1) of the signed-in student, computed from the records themselves. @throws AppError forbidden */
export async function showProgress(actor: Actor) {
  if (!actor.studentId) throw new AppError('forbidden')
  const student = await getStudent(actor.studentId)
  const [school, source, form, invitations, destination] = await Promise.all([
    getSchool(student.schoolId), getSourceState(student._id), getFormState(student._id), listOpenInvitations(student._id), currentDestination(student._id),
  ])
  const standing = destination?.active ? await readStanding(destination, school) : {}
  const until = deadlineOf(school, student.fields)
  const steps = progressSteps({ source, form, invitations, destination, ...standing, deadline: until.toISOString(), closed: until.getTime() < clock.ms() })
  return {
    deadline: until.toISOString(), steps, current: currentStep(steps), serverNow: clock.now().toISOString(),
    // While a destination holds the place, other invitations can only be viewed: they wait for nothing.
    openInvitations: (destination?.active ? [] : invitations).map((row) => ({ id: row._id.toString(), employer: row.employerName, position: row.terms.position, validUntil: row.validUntil.toISOString() })),
  }
}

/** What the student should look at first: their own turn, then a problem, then whatever is under way. */
function currentStep(steps: Step[]): Step | undefined {
  const open = steps.filter((step) => step.state === 'now' || step.state === 'problem')
  return open.find((step) => step.turn === 'student') ?? open.find((step) => step.state === 'problem') ?? open[0]
}
