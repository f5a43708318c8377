import { fairWorkflow } from '@shared/fairs/workflow'
import { type FormValues } from '@shared/kernel/form-field'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { copyGates } from '../../check-in/actions/copy-gates'
import { getEmployer } from '../../employers/actions/get-employer'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { getSchool } from '../../schools/actions/get-school'
import { Booth } from '../booth-model'
import { boothOrder } from '../booth-order'
import { copyStands } from '../copy-stands'
import { Fair, type FairRow } from '../model'
import { organiserOf } from '../policy'
import { toTyped } from '../to-typed'
import { requireOwnFair } from './require-own-fair'

const ownStand = '主办'

/** A new draft, as typed so far. An employer has a stand at its own event from the start; `from`: one held before, whose stands and gates it has again. @throws AppError forbidden, employer_not_approved, not_found */
export async function createFair(actor: Actor, { values, from }: { values: FormValues; from?: string }): Promise<FairRow> {
  await requireApprovedEmployer(actor)
  const { kind, id } = organiserOf(actor)
  const { name } = kind === 'school' ? await getSchool(id) : await getEmployer(id)
  const model = from === undefined ? undefined : await requireOwnFair(actor, from)
  const now = clock.now()
  return inTransaction(async () => {
    const fields = { organiser: { kind, id: new Types.ObjectId(id), name }, values: toTyped(values), revision: 0, savedAt: now, listed: false }
    const row = await openRecord<FairRow>({ model: Fair, workflow: fairWorkflow, actor, fields })
    if (kind === 'employer') await Booth.create([{ fairId: row._id, boothNo: ownStand, order: boothOrder(ownStand), employerId: id, employerName: name, jobIds: [], createdAt: now }])
    if (model) {
      await copyStands(model, row._id)
      await copyGates(model._id, row._id)
    }
    return row
  })
}
