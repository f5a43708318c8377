import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { followStudent } from '../../accounts/actions/follow-student'
import { openSourceInfos } from '../../source-info/actions/open-source-infos'
import { syncStudentHeads } from '../../source-info/actions/sync-student-heads'
import { followRoster } from '../follow-roster'
import { planRows, type RowPlan } from '../roster/plan-rows'
import { type GoodRow } from '../roster/roster-row'
import { Student, type StudentRow } from '../student-model'
import { identityIndex } from './identity-index'
import { sealFields } from './seal-fields'

type Known = RowPlan & { present: StudentRow }
const isKnown = (plan: RowPlan): plan is Known => plan.present !== undefined

/**
 * Writes checked rows into the roster of a school: a handful of bulk writes, compared with the present once more. New
 * students get their source information record. Call inside a transaction; doing it again changes nothing.
 */
export async function importRows(actor: Actor, schoolId: Types.ObjectId, rows: GoodRow[]): Promise<void> {
  const plans = await planRows(schoolId, rows)
  const added = plans.filter((plan) => !plan.present).map((plan) => newStudent(schoolId, plan))
  if (added.length > 0) await Student.insertMany(added, { lean: true })
  const known = plans.filter(isKnown)
  const changed = known.filter((plan) => Object.keys(plan.changes).length > 0)
  const after = changed.map((plan) => ({ ...plan.present, fields: { ...plan.present.fields, ...sealFields(plan.changes) } }))
  if (changed.length > 0) await Student.bulkWrite(changed.map((plan) => ({ updateOne: { filter: { _id: plan.present._id }, update: { $set: changeOf(plan) } } })))
  await openSourceInfos(actor, [...added, ...known.filter((plan) => !plan.hasRecord).map((plan) => plan.present)])
  await syncStudentHeads(after)
  await followRoster(after.map(({ _id }) => _id))
  for (const plan of changed) if (plan.changes.name !== undefined) await followStudent(plan.present._id, { name: plan.changes.name })
}

function newStudent(schoolId: Types.ObjectId, { values }: RowPlan): StudentRow {
  const now = clock.now()
  return { _id: new Types.ObjectId(), schoolId, fields: sealFields(values), identityIndex: identityIndex(values.identityNo ?? ''), createdAt: now, updatedAt: now }
}

function changeOf({ changes }: Known): Record<string, unknown> {
  const set: Record<string, unknown> = { updatedAt: clock.now() }
  for (const [key, value] of Object.entries(sealFields(changes))) set[`fields.${key}`] = value
  if (changes.identityNo !== undefined) set.identityIndex = identityIndex(changes.identityNo)
  return set
}
