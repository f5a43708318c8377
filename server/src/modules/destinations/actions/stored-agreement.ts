import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { invitationWorkflow } from '@shared/signing/workflow'
import { readHistory } from '../../../db/read-history'
import { renderAgreement } from '../../../pdf/render-agreement'
import { type OnlineAgreementRow } from '../online-agreement-model'
import { composeAgreement } from './compose-agreement'
import { storedDocument } from './stored-document'

/** The PDF of the version and status that `row` shows, see storedDocument(). Undefined when the agreement has moved on meanwhile. */
export function storedAgreement(row: OnlineAgreementRow): Promise<Buffer | undefined> {
  return storedDocument(row, { version: row.version }, async () => {
    const [chain, before] = await Promise.all([readHistory(onlineAgreementWorkflow.name, row._id), readHistory(invitationWorkflow.name, row.invitationId)])
    const document = composeAgreement(row, chain, before)
    return { drawn: await renderAgreement(document), at: document.issuedAt }
  })
}
