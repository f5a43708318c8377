import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Types } from 'mongoose'
import { type HistoryRow } from '../../../db/history'
import { readHistory } from '../../../db/read-history'

const makesPaper: readonly string[] = ['generate', 'approveData']

/**
 * The steps that an agreement's PDF shows now; the last one's `seq` names the file. The paper to be stamped stays the one that was made
 * first, however often its copy is recalled.
 */
export async function readShownSteps(row: { _id: Types.ObjectId; status: string; historySeq: number }): Promise<HistoryRow[]> {
  const known = (await readHistory(offlineAgreementWorkflow.name, row._id)).filter((one) => one.seq <= row.historySeq)
  const paper = known.filter((one) => makesPaper.includes(one.action)).at(-1)?.seq ?? 0
  return row.status === 'awaiting_upload' ? known.filter((one) => one.seq <= paper) : known
}
