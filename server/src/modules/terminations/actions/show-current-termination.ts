import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { currentDestination } from '../../destinations/actions/current-destination'
import { getSchool } from '../../schools/actions/get-school'
import { consequences } from '../consequences'
import { presentEnded } from '../present'
import { countTerminations } from './count-terminations'
import { readStanding } from './read-standing'
import { showTermination } from './show-termination'

/** 解约及去向解除 (R-TERM-1): the student's destination of whatever kind, what ending it means and why it cannot be, and the request under way. @throws AppError forbidden */
export async function showCurrentTermination(actor: Actor) {
  if (!actor.studentId) throw new AppError('forbidden')
  const row = await currentDestination(actor.studentId)
  const used = await countTerminations(actor.studentId)
  if (!row?.active) return { needsReasonKind: false, needsProof: false, consequences: [], used }
  const school = await getSchool(row.schoolId)
  const { termination, whyNotTerminable } = await readStanding(row, school)
  return {
    destination: presentEnded(row, actor.role), whyNot: whyNotTerminable, needsReasonKind: row.kind === 'offline', needsProof: row.kind !== 'online', consequences: [...consequences[row.kind]],
    used, most: school.settings.maxTerminations ?? undefined, open: termination && await showTermination(actor, termination.id),
  }
}
