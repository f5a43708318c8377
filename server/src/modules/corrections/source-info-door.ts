import { sourceFields } from '@shared/source-info/fields'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { AppError } from '../../errors'
import { followStudent } from '../accounts/actions/follow-student'
import { getStudent } from '../schools/actions/get-student'
import { sealFields, unsealFields } from '../schools/actions/seal-fields'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { compareValues } from '../source-info/actions/compare-values'
import { findSourceInfo } from '../source-info/actions/find-source-info'
import { syncStudentHeads } from '../source-info/actions/sync-student-heads'
import { checkChanges } from './actions/check-changes'
import { type CorrectionDoor } from './correction-door'

/** The student's record of source information (R-SRC-4). */
export const sourceInfoDoor: CorrectionDoor = {
  label: '生源信息', noticeSubject: '信息纠错', path: 'modules/source-info/pages/view/index',
  seal: sealFields, unseal: unsealFields, compare: (_row, before, after) => compareValues(before, after),
  inForce: async (row) => unsealFields((await getStudent(row.studentId)).fields),
  async prepare(studentId, changes) {
    const record = await findSourceInfo(studentId)
    if (record.status !== 'approved') throw new AppError('source_info_not_approved')
    const student = await getStudent(record.studentId)
    const after = checkChanges(student, changes)
    const inForce = unsealFields(student.fields)
    const changed = sourceFields.filter(({ key }) => after[key] !== undefined)
    const before = Object.fromEntries(changed.map(({ key }) => [key, inForce[key] ?? '']))
    return { subject: { subjectId: record._id, schoolId: record.schoolId, studentId: record.studentId }, before, after, labels: changed.map(({ label }) => label) }
  },
  // The queue line and the account's name and number follow.
  async apply(_actor, row) {
    try {
      await updateStudentFields(row.studentId, unsealFields(row.after))
      const student = await getStudent(row.studentId)
      await syncStudentHeads([student])
      await followStudent(student._id, { name: student.fields.name, studentNo: student.fields.studentNo })
    } catch (error) {
      if (isDuplicateKey(error)) throw new AppError('conflict', { fields: { studentNo: '本校已有学生使用这个学号' } }, { cause: error })
      throw error
    }
  },
}
