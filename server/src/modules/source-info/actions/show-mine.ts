import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { latestCorrection } from '../../corrections/actions/latest-correction'
import { getStudent } from '../../schools/actions/get-student'
import { ownStudent } from '../policy'
import { presentMine } from '../present'
import { findSourceInfo } from './find-source-info'

/** The student's own source information: all fields, the eight of them to fill in. */
export async function showMine(actor: Actor) {
  const row = await findSourceInfo(ownStudent(actor))
  const [student, history, correction] = await Promise.all([getStudent(row.studentId), readHistory('source-info', row._id), latestCorrection('source_info', row._id)])
  return presentMine(row, { student, history, correction })
}
