import { cmsOid } from './cms-oid'
import { der } from './der'
import { derTag } from './der-tag'
import { derTime } from './der-time'
import { type SealCertificate } from './seal-keys'

/** What a CMS signature says: who signed, when, and the SHA-256 of what. */
export interface SealStatement { certificate: SealCertificate; at: Date; digest: Buffer }

/** The signed attributes (RFC 5652 §5.3): these bytes are what the key signs. */
export function signedAttributes({ certificate, at, digest }: SealStatement): Buffer {
  const sequence = (...content: Buffer[]): Buffer => der(derTag.sequence, ...content)
  const attribute = (oid: Buffer, value: Buffer): Buffer => sequence(oid, der(derTag.set, value))
  // RFC 5035: names the certificate, so that it cannot be exchanged for another one of the same key.
  const named = sequence(sequence(sequence(der(derTag.octets, certificate.fingerprint))))
  const attributes = [
    attribute(cmsOid.contentType, cmsOid.data), attribute(cmsOid.signingTime, derTime(at)),
    attribute(cmsOid.messageDigest, der(derTag.octets, digest)), attribute(cmsOid.signingCertificate, named),
  ]
  return der(derTag.set, ...attributes.sort(Buffer.compare))
}
