import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { refreshTalent } from '../../talents/actions/refresh-talent'
import { PrivacySettings } from '../model'
import { showPrivacy } from './show-privacy'

/** Sets who may find the student and whether the phone is shown; the talent search follows in the same transaction. */
export async function savePrivacy(actor: Actor, { findable, hidePhone }: { findable: boolean; hidePhone: boolean }) {
  const studentId = ownStudentId(actor)
  await inTransaction(async () => {
    await PrivacySettings.updateOne({ studentId }, { $set: { findable, hidePhone, updatedAt: clock.now() } }, { upsert: true })
    await refreshTalent(studentId)
  })
  return showPrivacy(actor)
}
