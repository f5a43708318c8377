import { renderOfflineAgreement } from '../../../pdf/render-offline-agreement'
import { storedDocument } from '../../destinations/actions/stored-document'
import { composeIssued } from '../compose-issued'
import { type OfflineAgreementRow } from '../model'
import { readShownSteps } from './read-shown-steps'

/** The PDF of a generated agreement as `row` shows it, see storedDocument(). Undefined when the agreement has moved on meanwhile. */
export async function storedOfflineAgreement(row: OfflineAgreementRow): Promise<Buffer | undefined> {
  const chain = await readShownSteps(row)
  const head = chain.at(-1)
  return storedDocument(row, { version: row.printedVersion ?? 0, seq: head?.seq }, async () => ({ drawn: await renderOfflineAgreement(composeIssued(row, chain)), at: head?.at ?? row.updatedAt }))
}
