import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { markProfilesChanged } from '../../recommendations/actions/mark-profiles-changed'
import { refreshTalent } from '../../talents/actions/refresh-talent'
import { PrivacySettings } from '../model'
import { showPrivacy } from './show-privacy'

/** 取消屏蔽. @throws AppError not_found for an employer that is not blocked */
export async function unblockEmployer(actor: Actor, employerId: string) {
  const studentId = ownStudentId(actor)
  await inTransaction(async () => {
    const { matchedCount } = await PrivacySettings.updateOne({ studentId, 'blocked.employerId': employerId }, { $pull: { blocked: { employerId } }, $set: { updatedAt: clock.now() } })
    if (matchedCount === 0) throw new AppError('not_found')
    await refreshTalent(studentId)
    await markProfilesChanged([studentId])
  })
  return showPrivacy(actor)
}
