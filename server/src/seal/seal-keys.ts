import { type KeyObject } from 'node:crypto'
import { settings } from '../settings'
import { loadSealKeys } from './load-seal-keys'

/** What SEAL_KEY_FILE holds. */
export interface SealKeys {
  /** Ed25519: signs history checkpoints. */
  checkpoint: { privateKey: KeyObject; keyId: string }
  /** Public keys by their id: of the key above and of those before it. */
  checkpointKeys: ReadonlyMap<string, KeyObject>
  /** RSA: seals PDFs. */
  pdf: { privateKey: KeyObject; certificate: SealCertificate }
  /** The certificate above and those before it. */
  certificates: readonly SealCertificate[]
}

/** An X.509 certificate that seals PDFs, in DER; `chain`: its issuers as far as the file has them; `fingerprint`: its SHA-256. */
export interface SealCertificate { der: Buffer; fingerprint: Buffer; issuer: Buffer; serial: Buffer; publicKey: KeyObject; chain: readonly Buffer[]; validTo: Date }

/** The sealing keys of this process. @throws Error with a sentence for the operator when SEAL_KEY_FILE is unset or unusable. */
export function sealKeys(): SealKeys {
  const file = settings().SEAL_KEY_FILE
  if (!file) throw new Error('SEAL_KEY_FILE is not set: nothing can be sealed. docs/settings.md says how to make the file.')
  return loadSealKeys(file)
}
