import { fairWorkflow } from '@shared/fairs/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { countTickets } from '../../tickets/actions/count-tickets'
import { Announcement } from '../announcement-model'
import { Booth } from '../booth-model'
import { type FairRow } from '../model'
import { namedSchool } from '../named-school'
import { presentMyFair } from '../present'

/** An event on its organiser's desk: call outside a transaction. */
export async function describeMyFair(actor: Actor, row: FairRow) {
  const [history, approved, counts, booths, untold, school] = await Promise.all([
    readHistory(fairWorkflow.name, row._id), row.organiser.kind === 'school' || isEmployerApproved(row.organiser.id), countTickets(row._id), Booth.countDocuments({ fairId: row._id }),
    Announcement.distinct('kind', { fairId: row._id, kind: { $in: ['change', 'cancel'] }, doneAt: null }), namedSchool(row.values, row.organiser),
  ])
  const telling = untold.includes('cancel') ? 'cancel' : untold.includes('change') ? 'change' : 'none'
  return presentMyFair(row, { role: actor.role, history, approved, counts, booths, telling, schoolName: school?.name })
}
