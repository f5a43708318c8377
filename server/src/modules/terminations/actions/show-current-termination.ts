import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { currentDestination } from '../../destinations/actions/current-destination'
import { getSchool } from '../../schools/actions/get-school'
import { consequences } from '../consequences'
import { Termination, type TerminationRow } from '../model'
import { presentEnded } from '../present'
import { countTerminations } from './count-terminations'
import { describeTermination } from './describe-termination'
import { whyNotTerminable } from './why-not-terminable'

/** 解约及去向解除 (R-TERM-1): the student's destination of whatever kind, what ending it means and why it cannot be, and the request under way. @throws AppError forbidden */
export async function showCurrentTermination(actor: Actor) {
  if (!actor.studentId) throw new AppError('forbidden')
  const row = await currentDestination(actor.studentId)
  const used = await countTerminations(actor.studentId)
  if (!row?.active) return { needsReasonKind: false, needsProof: false, consequences: [], used }
  const [open, refused, school] = await Promise.all([
    Termination.findOne({ destinationId: row._id, active: true }).lean<TerminationRow>(), whyNotTerminable(row), getSchool(row.schoolId),
  ])
  return {
    destination: presentEnded(row, actor.role), whyNot: refused, needsReasonKind: row.kind === 'offline', needsProof: row.kind !== 'online', consequences: [...consequences[row.kind]],
    used, most: school.settings.maxTerminations ?? undefined, open: open ? await describeTermination(actor, open) : undefined,
  }
}
