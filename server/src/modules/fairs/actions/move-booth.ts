import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { Booth, type BoothRow } from '../booth-model'
import { boothOrder } from '../booth-order'
import { ownBooth, refuseTaken } from '../change-booths'
import { presentBooth } from '../present-booth'

/** Another number for a stand. @throws AppError not_found, event_fixed, booth_taken */
export async function moveBooth(actor: Actor, id: string, boothNo: string) {
  const { _id } = await ownBooth(actor, id)
  const row = await refuseTaken(() => Booth.findOneAndUpdate({ _id }, { $set: { boothNo, order: boothOrder(boothNo) } }, { returnDocument: 'after' }).lean<BoothRow>())
  if (!row) throw new AppError('not_found')
  return presentBooth(row)
}
