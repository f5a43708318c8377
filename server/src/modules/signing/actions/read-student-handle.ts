import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { constantTimeEqual } from '../../../wechat/constant-time-equal'
import { sealStudentHandle } from '../seal-student-handle'

/** The student's id in a handle made for this employer. @throws AppError student_not_found for one forged, expired or made for another */
export function readStudentHandle(employerId: string, handle: string): string {
  const [studentId = '', expiry = ''] = handle.split('.')
  const genuine = constantTimeEqual(handle, sealStudentHandle(employerId, studentId, expiry))
  if (!genuine || parseInt(expiry, 36) <= clock.ms()) throw new AppError('student_not_found')
  return studentId
}
