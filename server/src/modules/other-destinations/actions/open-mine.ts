import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { headOf } from '../../schools/actions/head-of'
import { OtherDestination, type OtherDestinationRow } from '../model'
import { emptyTitle } from '../title-of'
import { findMine } from './find-mine'

/** The student's record, made empty with the first saving. @throws AppError student_not_found */
export async function openMine(actor: Actor, studentId: string): Promise<OtherDestinationRow> {
  const found = await findMine(studentId)
  if (found) return found
  const student = await getStudent(studentId)
  const fields = { kind: 'other', title: emptyTitle, documents: [], released: [], revision: 0, ...headOf(student, await getSchool(student.schoolId)) }
  try {
    return await openRecord<OtherDestinationRow>({ model: OtherDestination, workflow: otherDestinationWorkflow, actor, fields })
  } catch (error) {
    const other = isDuplicateKey(error, 'kind') ? await findMine(studentId) : undefined
    if (!other) throw error
    return other
  }
}
