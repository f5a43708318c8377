import { branchOf } from '@shared/other-destinations/branches'
import { AppError } from '../../../errors'
import { getStudent } from '../../schools/actions/get-student'
import { findOpenTermination } from '../../terminations/actions/find-open-termination'
import { askedValues } from '../asked-values'
import { cleanValues } from '../clean-values'
import { requireComplete } from '../require-complete'
import { findMine } from './find-mine'
import { unsealValues } from './unseal-values'

/**
 * What a correction of the student's registration would really change (values in clear): the fields asked for, and those that fall away or
 * are added with another choice. Nothing is written. @param changes by field of the branch; empty: taken away
 * @throws AppError other_not_approved, termination_open, unknown_field, correction_without_change, other_fields_invalid, unit_nature_contradiction (details.problems)
 */
export async function prepareChanges(studentId: string, changes: Readonly<Record<string, string>>) {
  const record = await findMine(studentId)
  if (record?.status !== 'approved' || !record.content) throw new AppError('other_not_approved')
  if (await findOpenTermination(record._id)) throw new AppError('termination_open')
  const { branch, values: stored, proofs } = record.content
  const inForce = unsealValues(stored)
  const asked = cleanValues(branch, changes)
  const merged = askedValues(branch, { ...inForce, ...Object.fromEntries(Object.keys(changes).map((key) => [key, asked[key] ?? ''])) })
  const changed = Object.entries(branchOf(branch).fields).filter(([key]) => (inForce[key] ?? '') !== (merged[key] ?? ''))
  if (changed.length === 0) throw new AppError('correction_without_change')
  const student = await getStudent(record.studentId)
  requireComplete(branch, merged, proofs.map((proof) => proof.kind), { name: student.fields.name ?? '' })
  const pick = (values: Readonly<Record<string, string>>) => Object.fromEntries(changed.map(([key]) => [key, values[key] ?? '']))
  return {
    subject: { subjectId: record._id, schoolId: record.schoolId, studentId: record.studentId, subjectVersion: record.version, branch },
    before: pick(inForce), after: pick(merged), labels: changed.map(([, field]) => field.label),
  }
}
