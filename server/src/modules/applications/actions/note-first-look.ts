import { applicationWorkflow } from '@shared/applications/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { Application, type ApplicationRow } from '../model'
import { applicationScope } from '../policy'
import { getApplication } from './get-application'

/** 已查看, once: of several people of the employer looking at the same instant one writes it, the others read what that one wrote. */
export async function noteFirstLook(actor: Actor, row: ApplicationRow): Promise<ApplicationRow> {
  if (row.status !== 'submitted') return row
  const scope = applicationScope(actor)
  try {
    return await transition({ model: Application, workflow: applicationWorkflow, id: row._id, action: 'view', actor, scope, facts: () => ({ employerApproved: true }) })
  } catch (error) {
    if (error instanceof AppError && error.id === 'illegal_transition') return getApplication(row._id.toString(), scope)
    throw error
  }
}
