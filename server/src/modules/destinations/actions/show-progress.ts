import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { registrationDeadline } from '../../schools/actions/registration-deadline'
import { listOpenInvitations } from '../../signing/actions/list-open-invitations'
import { getSourceState } from '../../source-info/actions/get-source-state'
import { progressSteps, type Step } from '../progress-steps'
import { currentDestination } from './current-destination'
import { graduationYear } from './graduation-year'

/** 我的办理进度 (R-DST-1) of the signed-in student, computed from the records themselves. @throws AppError forbidden */
export async function showProgress(actor: Actor) {
  if (!actor.studentId) throw new AppError('forbidden')
  const student = await getStudent(actor.studentId)
  const [school, source, invitations, destination] = await Promise.all([
    getSchool(student.schoolId), getSourceState(student._id), listOpenInvitations(student._id), currentDestination(student._id),
  ])
  const deadline = registrationDeadline(school, graduationYear(student.fields.graduatesOn)).toISOString()
  const steps = progressSteps({ source, invitations, destination, deadline })
  return {
    deadline, steps, current: currentStep(steps), serverNow: clock.now().toISOString(),
    // While a destination holds the place, other invitations can only be viewed: they wait for nothing.
    openInvitations: (destination?.active ? [] : invitations).map((row) => ({ id: row._id.toString(), employer: row.employerName, position: row.terms.position, validUntil: row.validUntil.toISOString() })),
  }
}

/** What the student should look at first: their own turn, then a problem, then whatever is under way. */
function currentStep(steps: Step[]): Step | undefined {
  const open = steps.filter((step) => step.state === 'now' || step.state === 'problem')
  return open.find((step) => step.turn === 'student') ?? open.find((step) => step.state === 'problem') ?? open[0]
}
