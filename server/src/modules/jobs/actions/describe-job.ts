import { jobWorkflow } from '@shared/jobs/workflow'
import { refusal } from '@shared/kernel/why'
import { applicationWorkflow } from '@shared/applications/workflow'
import { type Actor } from '../../../actor'
import { presentStatus } from '../../../db/present-status'
import { findApplications } from '../../applications/actions/find-applications'
import { getEmployer } from '../../employers/actions/get-employer'
import { whichAreFavourites } from '../../favourites/actions/which-are-favourites'
import { resumeStanding } from '../../resumes/actions/resume-standing'
import { listWithFit } from '../list-with-fit'
import { type PublishedJob } from '../model'
import { whyNotApplicable } from '../why-not-applicable'

/** The page of an advert for `actor`: to a student with what it means to them. Call outside a transaction. */
export async function describeJob(actor: Actor, row: PublishedJob) {
  const [cards, employer, own] = await Promise.all([listWithFit(actor, [row]), getEmployer(row.employerId), actor.studentId ? forStudent(actor.studentId, row) : {}])
  const [card] = cards
  if (!card) throw new Error('a card of each row')
  return {
    ...card, ...own, version: row.version, status: presentStatus(jobWorkflow, row.status), description: row.values.description ?? '', employerIntro: employer.intro ?? '', employerAddress: employer.address,
  }
}

async function forStudent(studentId: string, row: PublishedJob) {
  const key = row._id.toString()
  const [applications, favourites] = await Promise.all([findApplications(studentId, [row._id]), whichAreFavourites(studentId, [row._id])])
  const sent = applications.get(key)
  return {
    favourite: favourites.has(key),
    application: sent && { id: sent._id.toString(), status: presentStatus(applicationWorkflow, sent.status), appliedAt: sent.createdAt.toISOString() },
    whyNotApply: await whyNotApply(studentId, row, sent !== undefined),
  }
}

/** In the order in which applying refuses; undefined: it does not. */
async function whyNotApply(studentId: string, row: PublishedJob, sent: boolean) {
  const refused = whyNotApplicable(row) ?? (sent ? 'already_applied' as const : undefined)
  if (refused) return refusal(refused)
  const { ready, missing } = await resumeStanding(studentId)
  return ready ? undefined : { ...refusal('resume_incomplete'), missing }
}
