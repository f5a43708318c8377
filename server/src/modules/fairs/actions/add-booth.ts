import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { getEmployer } from '../../employers/actions/get-employer'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { Booth } from '../booth-model'
import { boothOrder } from '../booth-order'
import { fairWithBooths, refuseTaken, requireRoom } from '../change-booths'
import { presentBooth } from '../present-booth'

/** A stand for an approved employer. @throws AppError not_found, event_fixed, employer_not_approved, booth_taken, booth_exists */
export async function addBooth(actor: Actor, id: string, { boothNo, employerId }: { boothNo: string; employerId: string }) {
  const fair = await fairWithBooths(actor, id)
  await requireApprovedEmployer(actor)
  await requireRoom(fair)
  const employer = await getEmployer(employerId)
  if (!employer.approved) throw new AppError('employer_not_approved')
  const made = await refuseTaken(async () => {
    const [row] = await Booth.create([{ fairId: fair._id, boothNo, order: boothOrder(boothNo), employerId: employer._id, employerName: employer.name, jobIds: [], createdAt: clock.now() }])
    return row
  })
  if (!made) throw new Error('no stand was made')
  return presentBooth(made)
}
