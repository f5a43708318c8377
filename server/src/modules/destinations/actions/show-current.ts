import { type Actor } from '../../../actor'
import { presentStatus } from '../../../db/present-status'
import { AppError } from '../../../errors'
import { destinationKinds } from '../model'
import { destinationPath } from './destination-path'
import { destinationWorkflows } from './destination-workflows'
import { currentDestination } from './current-destination'

/** The destination that holds the student's place, else the newest, of whatever kind. @throws AppError forbidden */
export async function showCurrent(actor: Actor) {
  if (!actor.studentId) throw new AppError('forbidden')
  const row = await currentDestination(actor.studentId)
  if (!row) return {}
  const { kind, title, active } = row
  return { destination: {
    id: row._id.toString(), kind, kindLabel: destinationKinds[kind], title, note: row.number ?? '', number: row.number ?? undefined, active,
    status: presentStatus(destinationWorkflows[kind], row.status), since: row.updatedAt.toISOString(), path: destinationPath(row),
  } }
}
