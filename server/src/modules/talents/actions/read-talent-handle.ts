import { clock } from '../../../clock'
import { unseal } from '../../../db/sealed'
import { AppError } from '../../../errors'
import { handlePlace } from '../handle-place'

/** The student's id in a handle made for this employer. @throws AppError student_not_findable for one forged, outdated or made for another */
export function readTalentHandle(employerId: string, handle: string): string {
  const [studentId = '', expiry = ''] = open(employerId, handle).split('.')
  if (!(parseInt(expiry, 36) > clock.ms())) throw new AppError('student_not_findable')
  return studentId
}

function open(employerId: string, handle: string): string {
  try {
    return unseal(handlePlace(employerId), handle)
  } catch (error) {
    throw new AppError('student_not_findable', undefined, { cause: error })
  }
}
