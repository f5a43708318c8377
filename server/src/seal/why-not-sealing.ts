import { clock } from '../clock'
import { loadSealKeys } from './load-seal-keys'

/** Sentences for the operator about a SEAL_KEY_FILE that production cannot work with; none when it can. */
export function whyNotSealing({ SEAL_KEY_FILE: file }: { SEAL_KEY_FILE?: string }): string[] {
  if (!file) return ['SEAL_KEY_FILE is missing: without it neither the history nor an agreement can be sealed; docs/settings.md says how to make the file with openssl']
  try {
    const { validTo } = loadSealKeys(file).pdf.certificate
    return validTo < clock.now() ? [`SEAL_KEY_FILE: the certificate ended on ${validTo.toISOString().slice(0, 10)}, so that PDF readers would refuse new seals; put a new one before it`] : []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
