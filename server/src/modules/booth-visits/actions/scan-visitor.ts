import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { findShownTicket } from '../../check-in/actions/find-shown-ticket'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { getBoothOf } from '../../fairs/actions/get-booth-of'
import { getTicket } from '../../tickets/actions/get-ticket'
import { BoothVisit, type VisitRow } from '../model'
import { takeResume } from '../take-resume'
import { visitLimits } from '../visit-limits'
import { describeVisit } from './describe-visit'

/**
 * R-FAIR-6: an exhibitor scans a visitor. What the student allows on the ticket is kept as it is this moment; scanned again it is the same visit, and a
 * résumé allowed meanwhile is added.
 * @throws AppError not_an_exhibitor, employer_not_approved, event_not_running, booth_visitor_unknown, rate_limited, not_found
 */
export async function scanVisitor(actor: Actor, { fairId, code, note }: { fairId: string; code: string; note: string }) {
  const employerId = ownEmployerId(actor)
  await requireApprovedEmployer(actor)
  const booth = await getBoothOf(fairId, employerId)
  if (!booth) throw new AppError('not_an_exhibitor')
  await useRate(visitLimits.scan, employerId)
  const { fair, ticketId } = await findShownTicket(fairId, code)
  const { studentId, studentName, maskedName, schoolName, college, major, boothResume } = await getTicket(ticketId.toString(), {})
  const at = { fairId: fair._id, employerId, studentId }
  const row = { ...at, employerId: new Types.ObjectId(employerId), fairTitle: fair.title, employerName: booth.employerName, boothNo: booth.boothNo, studentName, maskedName, schoolName, college, major, at: clock.now(), note }
  try {
    const made = await inTransaction(async () => new BoothVisit({ ...row, ...await takeResume(studentId, employerId, boothResume) }).save())
    return await describeVisit(made.toObject<VisitRow>(), false)
  } catch (error) {
    if (!isDuplicateKey(error, 'studentId')) throw error
  }
  await inTransaction(async () => {
    const resume = await takeResume(studentId, employerId, boothResume)
    if (resume) await BoothVisit.updateOne({ ...at, resume: { $exists: false } }, { $set: resume })
    if (note) await BoothVisit.updateOne(at, { $set: { note } })
  })
  return describeVisit(await BoothVisit.findOne(at).orFail().lean<VisitRow>(), true)
}
