import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { approvedAmong } from '../employers/actions/approved-among'
import { Booth, type BoothRow } from './booth-model'
import { type FairRow } from './model'

/** The stands of an event for another, without the organiser's own and of those who are still approved; each shows all its open jobs again. */
export async function copyStands(from: FairRow, to: Types.ObjectId): Promise<void> {
  const stands = await Booth.find({ fairId: from._id, employerId: { $ne: from.organiser.id } }).lean<BoothRow[]>()
  const approved = await approvedAmong(stands.map(({ employerId }) => employerId))
  const rows = stands.filter(({ employerId }) => approved.has(employerId.toString()))
    .map(({ boothNo, order, employerId, employerName }) => ({ fairId: to, boothNo, order, employerId, employerName, jobIds: [], createdAt: clock.now() }))
  if (rows.length > 0) await Booth.create(rows, { ordered: true })
}
