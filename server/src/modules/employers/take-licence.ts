import { clock } from '../../clock'
import { AppError } from '../../errors'
import { hashToken } from '../../http/hash-token'
import { Licence, type LicenceFile, type LicenceRow } from './licence-model'

/** Spends the token of a kept licence; inside the transaction of the registration that holds the file from then on. @throws AppError licence_required */
export async function takeLicence(token: string): Promise<LicenceFile> {
  const row = await Licence.findOneAndDelete({ _id: hashToken(token), expiresAt: { $gt: clock.now() } }).lean<LicenceRow>()
  if (!row) throw new AppError('licence_required')
  const { fileId, kind, contentType, fileName, bytes } = row
  return { fileId, kind, contentType, fileName, bytes }
}
