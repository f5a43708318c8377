import { createHash } from 'node:crypto'
import { type Context } from 'koa'
import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { gridFs } from '../../../files/grid-fs'
import { addressOf } from '../../../http/address-of'
import { hashToken } from '../../../http/hash-token'
import { useRate } from '../../../http/rate-limit'
import { whenGone } from '../../../http/when-gone'
import { random } from '../../../random'
import { inspectSentFile } from '../../uploads/actions/inspect-sent-file'
import { nameSentFile } from '../../uploads/actions/name-sent-file'
import { Licence } from '../licence-model'
import { registrationLimits } from '../registration-limits'

const keptMs = 2 * 3_600_000

/** Keeps a licence two hours for the registration that names its token. @throws AppError rate_limited, and the refusals of inspectFile() */
export async function keepLicence(ctx: Context, sent: { fileName: string; bytes: Buffer }) {
  const owner = addressOf(ctx)
  await useRate(registrationLimits.licences, owner)
  const { content, kind, contentType } = await inspectSentFile(sent.bytes, { owner, gone: whenGone(ctx) })
  const [token, fileId, expiresAt] = [random.token(), new Types.ObjectId(), new Date(clock.ms() + keptMs)]
  const file = { fileId, kind, contentType, fileName: nameSentFile(sent.fileName, kind), bytes: content.length }
  // The row first: a file that a crash leaves half stored is found by it.
  await Licence.create([{ ...file, _id: hashToken(token), expiresAt }])
  await gridFs.put({ id: fileId, bytes: content, sha256: createHash('sha256').update(content).digest('hex'), contentType })
  return { token, kind, fileName: file.fileName, bytes: file.bytes, expiresAt: expiresAt.toISOString() }
}
