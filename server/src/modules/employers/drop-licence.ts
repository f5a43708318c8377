import { clock } from '../../clock'
import { hashToken } from '../../http/hash-token'
import { random } from '../../random'
import { Licence, type LicenceFile } from './licence-model'

/** Lets go of a licence that another took the place of, in the transaction of that: the sweep removes the file. */
export async function dropLicence(file: LicenceFile | undefined): Promise<void> {
  if (file) await Licence.create([{ ...file, _id: hashToken(random.token()), expiresAt: clock.now() }])
}
