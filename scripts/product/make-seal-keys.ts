import { generateKeyPairSync, sign } from 'node:crypto'
import { der } from '../../server/src/seal/der'
import { derOid } from '../../server/src/seal/der-oid'
import { derTag } from '../../server/src/seal/der-tag'
import { derTime } from '../../server/src/seal/der-time'

const sequence = (...content: Buffer[]): Buffer => der(derTag.sequence, ...content)
const bits = (content: Buffer): Buffer => der(derTag.bitString, Buffer.from([0]), content)
const name = sequence(der(derTag.set, sequence(derOid('2.5.4.3'), der(derTag.utf8, Buffer.from('开发环境电子封印 Development seal')))))
const sha256WithRsa = sequence(derOid('1.2.840.113549.1.1.11'), der(derTag.null))
// A certificate without meaning outside this machine never has to be renewed.
const validity = sequence(derTime(new Date('2020-01-01T00:00:00Z')), derTime(new Date('2049-12-31T00:00:00Z')))
const mayOnlySign = sequence(derOid('2.5.29.15'), der(derTag.boolean, Buffer.from([0xff])), der(derTag.octets, der(derTag.bitString, Buffer.from([6, 0xc0]))))

/** The contents of a SEAL_KEY_FILE for development: an Ed25519 key, an RSA key and its self-signed certificate, in PEM. */
export function makeSealKeys(): string {
  const checkpoint = generateKeyPairSync('ed25519').privateKey
  const pdf = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const certified = sequence(
    der(derTag.context(0), der(derTag.integer, Buffer.from([2]))), der(derTag.integer, Buffer.from([1])), sha256WithRsa, name, validity, name,
    pdf.publicKey.export({ type: 'spki', format: 'der' }), der(derTag.context(3), sequence(mayOnlySign)),
  )
  const certificate = sequence(certified, sha256WithRsa, bits(sign('sha256', certified, pdf.privateKey)))
  const lines = certificate.toString('base64').replace(/.{1,64}/gu, '$&\n')
  const pem = { type: 'pkcs8', format: 'pem' } as const
  return `${checkpoint.export(pem).toString()}${pdf.privateKey.export(pem).toString()}-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`
}
