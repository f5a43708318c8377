import { cmsOid } from './cms-oid'
import { der } from './der'
import { derTag } from './der-tag'
import { type SealStatement, signedAttributes } from './signed-attributes'

const sequence = (...content: Buffer[]): Buffer => der(derTag.sequence, ...content)
const algorithm = (oid: Buffer): Buffer => sequence(oid, der(derTag.null))
const small = (value: number): Buffer => der(derTag.integer, Buffer.from([value]))

/**
 * A detached CMS SignedData (RFC 5652), RSA with SHA-256. Its bytes follow from what goes in and their number from the certificate alone,
 * so a checker can build it again and compare.
 */
export function buildCms(statement: SealStatement, signature: Buffer): Buffer {
  const { certificate } = statement
  const attributes = Buffer.from(signedAttributes(statement))
  attributes[0] = derTag.context(0) // the same bytes under an implicit tag
  const signer = sequence(
    small(1), sequence(certificate.issuer, certificate.serial), algorithm(cmsOid.sha256), attributes, algorithm(cmsOid.rsa), der(derTag.octets, signature),
  )
  const signed = sequence(
    small(1), der(derTag.set, algorithm(cmsOid.sha256)), sequence(cmsOid.data), der(derTag.context(0), certificate.der, ...certificate.chain), der(derTag.set, signer),
  )
  return sequence(cmsOid.signedData, der(derTag.context(0), signed))
}
