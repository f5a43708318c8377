import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type HistoryRow } from '../../../db/history'
import { readHistory } from '../../../db/read-history'
import { renderOfflineAgreement } from '../../../pdf/render-offline-agreement'
import { storedDocument } from '../../destinations/actions/stored-document'
import { composeIssued } from '../compose-issued'
import { type OfflineAgreementRow } from '../model'

const makesPaper: readonly string[] = ['generate', 'approveData']

/** The PDF of a generated agreement as `row` shows it, see storedDocument(). Undefined when the agreement has moved on meanwhile. */
export async function storedOfflineAgreement(row: OfflineAgreementRow): Promise<Buffer | undefined> {
  const chain = stepsShown(row, await readHistory(offlineAgreementWorkflow.name, row._id))
  const head = chain.at(-1)
  return storedDocument(row, { version: row.printedVersion ?? 0, seq: head?.seq }, async () => ({ drawn: await renderOfflineAgreement(composeIssued(row, chain)), at: head?.at ?? row.updatedAt }))
}

/** The history that the PDF shows: the paper to be stamped stays the one that was made first, however often its copy is recalled. */
function stepsShown(row: OfflineAgreementRow, chain: HistoryRow[]): HistoryRow[] {
  const known = chain.filter((one) => one.seq <= row.historySeq)
  const paper = known.filter((one) => makesPaper.includes(one.action)).at(-1)?.seq ?? 0
  return row.status === 'awaiting_upload' ? known.filter((one) => one.seq <= paper) : known
}
