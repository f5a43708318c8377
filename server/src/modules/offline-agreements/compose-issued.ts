import { offlineAgreementWorkflow, type OfflineAgreementStatus } from '@shared/offline-agreements/workflow'
import { type HistoryRow } from '../../db/history'
import { type OfflineAgreementDocument, type OfflineAgreementStatus as Shown } from '../../pdf/offline-agreement-document'
import { verifyUrl } from '../../pdf/verify-url'
import { hashData } from '../destinations/actions/hash-data'
import { unsealFields } from '../schools/actions/seal-fields'
import { openOfflineValues } from './actions/seal-values'
import { certificateEvents } from './certificate-events'
import { composeDocument } from './compose-document'
import { type OfflineAgreementRow } from './model'

const tones: Readonly<Record<string, Shown['tone']>> = {
  draft: 'preview', data_review: 'pending', awaiting_upload: 'paper', in_review: 'pending', in_force: 'inForce', rejected: 'void', discarded: 'void', terminated: 'void',
} satisfies Record<OfflineAgreementStatus, Shown['tone']>

/**
 * The PDF's data of a generated agreement in its present state: the same whenever it is asked for.
 * @param chain its history up to the step that the PDF shows
 * @throws Error for a draft
 */
export function composeIssued(row: OfflineAgreementRow, chain: readonly HistoryRow[]): OfflineAgreementDocument {
  const { number, content: sealed, parties, copies, printedVersion: version } = row
  const head = chain.at(-1)
  if (!head || !number || !sealed || !parties || !copies || !version) throw new Error(`offline agreement ${row._id.toString()} was not generated`)
  const [content, student] = [openOfflineValues(sealed), unsealFields(parties.student)]
  const certificate = {
    dataHash: hashData([number, version, content, student, parties.school, copies]), historyHead: head.hash, historyLength: chain.length, events: certificateEvents(row, chain),
  }
  return composeDocument({ content, student, school: parties.school, copies }, {
    issued: { number, version, verifyUrl: verifyUrl(number, version), certificate }, issuedAt: head.at,
    status: { label: offlineAgreementWorkflow.states[row.status as OfflineAgreementStatus].label, tone: tones[row.status] ?? 'void' },
  })
}
