import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { openRecords } from '../../../db/open-records'
import { type StudentRow } from '../../schools/actions/get-student'
import { SourceInfo } from '../model'
import { headOfStudent } from './head-of-student'

/** Opens the source information (未确认) of students new on a roster; call inside the transaction that stores them. */
export async function openSourceInfos(actor: Actor, students: { _id: Types.ObjectId; schoolId: Types.ObjectId; fields: StudentRow['fields'] }[]): Promise<void> {
  const fields = students.map((student) => ({ ...headOfStudent(student.fields), schoolId: student.schoolId, studentId: student._id, changedCount: 0, queuedAt: clock.now() }))
  await openRecords({ model: SourceInfo, workflow: sourceInfoWorkflow, actor, fields })
}
