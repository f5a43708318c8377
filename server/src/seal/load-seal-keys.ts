import { createHash, createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { derChildren } from './der-children'
import { keyIdOf } from './key-id-of'
import { type SealCertificate, type SealKeys } from './seal-keys'

const loaded = new Map<string, SealKeys>()

/**
 * Reads SEAL_KEY_FILE, once a process: PEM blocks in any order. One Ed25519 private key (checkpoints); one RSA private key of 2048 bits or
 * more with its certificate (PDFs). Public keys and certificates of earlier keys stay in the file, so that what they sealed still verifies.
 * @throws Error with a sentence for the operator
 */
export function loadSealKeys(file: string): SealKeys {
  const known = loaded.get(file)
  if (known) return known
  const keys = parse(read(file))
  loaded.set(file, keys)
  return keys
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`SEAL_KEY_FILE cannot be read (${error instanceof Error ? error.message : String(error)})`, { cause: error })
  }
}

function parse(pem: string): SealKeys {
  const blocks = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----[\s\S]+?-----END \1-----/gu)].map(([text, label = '']) => ({ text, label }))
  const of = (label: string) => blocks.filter((block) => block.label.endsWith(label)).map((block) => block.text)
  const privateKeys = of('PRIVATE KEY').map((text) => readable('a private key', () => createPrivateKey(text)))
  const checkpoint = only(privateKeys, 'ed25519', 'Ed25519')
  const pdf = only(privateKeys, 'rsa', 'RSA')
  if ((pdf.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) throw new Error('the RSA key in SEAL_KEY_FILE is shorter than 2048 bits')
  const all = of('CERTIFICATE').map((text) => readable('a certificate', () => new X509Certificate(text)))
  const own = all.find((one) => one.checkPrivateKey(pdf))
  if (!own) throw new Error('SEAL_KEY_FILE has no certificate for its RSA key')
  const checkpointKeys = [createPublicKey(checkpoint), ...of('PUBLIC KEY').map((text) => readable('a public key', () => createPublicKey(text)))]
  return {
    checkpoint: { privateKey: checkpoint, keyId: keyIdOf(checkpoint) },
    checkpointKeys: new Map(checkpointKeys.map((key) => [keyIdOf(key), key])),
    pdf: { privateKey: pdf, certificate: describe(own, all) },
    certificates: all.filter((one) => one.publicKey.asymmetricKeyType === 'rsa').map((one) => describe(one, all)),
  }
}

function only(keys: readonly KeyObject[], type: string, name: string): KeyObject {
  const [key, second] = keys.filter((one) => one.asymmetricKeyType === type)
  if (!key) throw new Error(`SEAL_KEY_FILE has no ${name} private key`)
  if (second) throw new Error(`SEAL_KEY_FILE has two ${name} private keys: keep of an earlier one only the public key or certificate`)
  return key
}

function readable<T>(what: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw new Error(`${what} in SEAL_KEY_FILE cannot be read; it must be PEM without a password`, { cause: error })
  }
}

function describe(certificate: X509Certificate, all: readonly X509Certificate[]): SealCertificate {
  const chain: Buffer[] = []
  for (let child = certificate, left = all.length; left > 0 && !child.checkIssued(child); left--) {
    const issuer = all.find((one) => one !== child && child.checkIssued(one))
    if (!issuer) break
    chain.push(issuer.raw)
    child = issuer
  }
  const [, serial, , issuer] = derChildren(derChildren(certificate.raw)[0] ?? Buffer.alloc(0))
  if (!serial || !issuer) throw new Error('a certificate in SEAL_KEY_FILE is not X.509 version 3')
  const fingerprint = createHash('sha256').update(certificate.raw).digest()
  return { der: certificate.raw, fingerprint, issuer, serial, publicKey: certificate.publicKey, chain, validTo: new Date(certificate.validTo) }
}
