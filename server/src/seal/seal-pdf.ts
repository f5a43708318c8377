import { createHash, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { appendSignature } from './append-signature'
import { buildCms } from './build-cms'
import { sealKeys } from './seal-keys'
import { signedAttributes } from './signed-attributes'

const signAside = promisify(sign)

/**
 * Seals a PDF of ours: a detached CMS signature over every byte (R-DST-3), which any PDF reader can check. The same bytes, `at` (whole
 * seconds) and `reason` under the same key give the same sealed bytes.
 * @throws Error when SEAL_KEY_FILE is unset, or for a PDF that our compiler did not make
 */
export async function sealPdf(pdf: Buffer, { at, reason }: { at: Date; reason: string }): Promise<Buffer> {
  const { privateKey, certificate } = sealKeys().pdf
  const size = (privateKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8
  const empty = buildCms({ certificate, at, digest: Buffer.alloc(32) }, Buffer.alloc(size))
  const { bytes, hexAt, hexLength } = appendSignature(pdf, { at, reason, cmsLength: empty.length })
  const digest = createHash('sha256').update(bytes.subarray(0, hexAt - 1)).update(bytes.subarray(hexAt + hexLength + 1)).digest()
  const statement = { certificate, at, digest }
  // Away from the event loop: RSA is the longest step.
  const signature = await signAside('sha256', signedAttributes(statement), privateKey)
  bytes.write(buildCms(statement, signature).toString('hex'), hexAt, 'latin1')
  return bytes
}
