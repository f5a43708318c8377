import { createHash, verify } from 'node:crypto'
import { buildCms } from './build-cms'
import { type SealCertificate, sealKeys } from './seal-keys'
import { signedAttributes } from './signed-attributes'

const fields = /\/M\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)[\s\S]*\/ByteRange\[0 (\d+) (\d+) (\d+)\] *\/Contents</u

/**
 * Whether a PDF is as we sealed it. `unsealed`: it carries no seal at its end. Stricter than a PDF reader: the seal must be ours, cover
 * the whole file, and be written the one way we write it, so that every changed byte counts.
 */
export function verifyPdfSeal(pdf: Buffer): 'intact' | 'changed' | 'unsealed' {
  const start = pdf.lastIndexOf('<</Type/Sig/')
  const match = start < 0 ? null : fields.exec(pdf.toString('latin1', start, start + 1000))
  if (!match) return 'unsealed'
  const [year = 0, month = 0, day, hour, minute, second, before = 0, after = 0, rest = 0] = match.slice(1).map(Number)
  const hexAt = start + match.index + match[0].length
  if (before !== hexAt - 1 || after + rest !== pdf.length || pdf[after - 1] !== 0x3e || after <= hexAt) return 'changed'
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const hex = pdf.toString('latin1', hexAt, after - 1)
  const cms = Buffer.from(hex, 'hex')
  if (Number.isNaN(at.getTime()) || cms.toString('hex') !== hex) return 'changed'
  const digest = createHash('sha256').update(pdf.subarray(0, before)).update(pdf.subarray(after)).digest()
  return sealKeys().certificates.some((certificate) => signedBy(certificate, { at, digest, cms })) ? 'intact' : 'changed'
}

function signedBy(certificate: SealCertificate, { at, digest, cms }: { at: Date; digest: Buffer; cms: Buffer }): boolean {
  const statement = { certificate, at, digest }
  const size = (certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8
  const signature = cms.subarray(-size)
  return buildCms(statement, signature).equals(cms) && verify('sha256', signedAttributes(statement), certificate.publicKey, signature)
}
