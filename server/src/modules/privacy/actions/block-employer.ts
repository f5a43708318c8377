import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getEmployer } from '../../employers/actions/get-employer'
import { markProfilesChanged } from '../../recommendations/actions/mark-profiles-changed'
import { refreshTalent } from '../../talents/actions/refresh-talent'
import { PrivacySettings } from '../model'
import { isEmployerBlocked } from './is-employer-blocked'
import { showPrivacy } from './show-privacy'

/** 屏蔽单位, from now on: what it already received stays with it. Once more is the same. @throws AppError not_found, employer_blocked_limit */
export async function blockEmployer(actor: Actor, employerId: string) {
  const studentId = ownStudentId(actor)
  const { _id, name } = await getEmployer(employerId)
  await inTransaction(async () => {
    if (await isEmployerBlocked(studentId, _id)) return
    await PrivacySettings.updateOne({ studentId }, { $setOnInsert: { updatedAt: clock.now() } }, { upsert: true })
    const free = { [`blocked.${limits.blockedEmployersMax - 1}`]: { $exists: false } }
    const { matchedCount } = await PrivacySettings.updateOne({ studentId, 'blocked.employerId': { $ne: _id }, ...free }, { $push: { blocked: { employerId: _id, name, at: clock.now() } }, $set: { updatedAt: clock.now() } })
    if (matchedCount === 0) throw new AppError('employer_blocked_limit')
    await refreshTalent(studentId)
    await markProfilesChanged([studentId])
  })
  return showPrivacy(actor)
}
