import { Types, type Model } from 'mongoose'
import { type ChainFault, type ChainHead, findChainFault } from '../db/find-chain-fault'
import { headlessKinds, History, type HistoryRow } from '../db/history'
import { readHistory } from '../db/read-history'
import { inTransaction } from '../db/transaction'
import { type WorkflowRecord } from '../db/workflow-fields'
import { type ReportFault } from './history-fault'
import { recordHeads } from './record-heads'

const CHAINS_AT_ONCE = 500
type Heads = ReturnType<typeof recordHeads>

/**
 * Verifies the chain of every record, in a stream: rows in order, heads, histories without a record, records without a history.
 * People may go on working meanwhile.
 */
export async function verifyChains(report: ReportFault): Promise<{ rows: number; records: number }> {
  const heads = recordHeads()
  let rows = 0
  let batch: HistoryRow[][] = []
  for await (const row of History.collection.find<HistoryRow>({}).sort({ subjectKind: 1, subjectId: 1, seq: 1 }).batchSize(1000)) {
    rows += 1
    const chain = batch.at(-1)
    if (chain?.[0] && sameRecord(chain[0], row)) {
      chain.push(row)
      continue
    }
    if (batch.length >= CHAINS_AT_ONCE || (chain?.[0] && chain[0].subjectKind !== row.subjectKind)) {
      await verifyBatch(batch, heads, report)
      batch = []
    }
    batch.push([row])
  }
  await verifyBatch(batch, heads, report)
  return { rows, records: await findRecordsWithoutHistory(heads, report) }
}

const sameRecord = (a: HistoryRow, b: HistoryRow): boolean => a.subjectKind === b.subjectKind && String(a.subjectId) === String(b.subjectId)

/** `chains` are all of one kind. */
async function verifyBatch(chains: readonly HistoryRow[][], heads: Heads, report: ReportFault): Promise<void> {
  const kind = String(chains[0]?.[0]?.subjectKind)
  if (headlessKinds.has(kind)) return verifyHeadless(kind, chains, report)
  const ids = chains.flatMap((chain) => (chain[0]?.subjectId instanceof Types.ObjectId ? [chain[0].subjectId] : []))
  const found = await heads.find(kind, ids)
  for (const chain of chains) {
    const id = String(chain[0]?.subjectId)
    const record = found.get(id)
    if (!record) {
      report({ kind, id, what: 'there is a history, but no record' })
      continue
    }
    // The record may have moved on between our two reads: only what holds in one moment is a fault.
    const fault = findChainFault(chain, record.head) && await look(kind, record.head._id, record.model)
    if (fault) report({ kind, id, ...fault })
  }
}

function verifyHeadless(kind: string, chains: readonly HistoryRow[][], report: ReportFault): void {
  for (const chain of chains) {
    const last = chain.at(-1)
    const fault = last && findChainFault(chain, { _id: last.subjectId, historySeq: last.seq, historyHash: last.hash, status: last.to })
    if (fault) report({ kind, id: String(last.subjectId), ...fault })
  }
}

function look(kind: string, id: Types.ObjectId, model: Model<WorkflowRecord>): Promise<ChainFault | undefined> {
  return inTransaction(async () => {
    const rows = await readHistory(kind, id)
    const head = await model.findById(id).lean<ChainHead>()
    return head ? findChainFault(rows, head) : { seq: 1, what: 'there is a history, but no record' }
  })
}

async function findRecordsWithoutHistory(heads: Heads, report: ReportFault): Promise<number> {
  const all = await History.distinct('subjectKind')
  let records = 0
  for (const model of heads.models) {
    const known = heads.kindsOf(model)
    const kinds = known.length > 0 ? known : all
    const verify = async (ids: readonly Types.ObjectId[]): Promise<void> => {
      const rows = await History.collection.find<HistoryRow>({ subjectKind: { $in: kinds }, subjectId: { $in: ids } }, { projection: { _id: 0, subjectId: 1 } }).toArray()
      const with_ = new Set(rows.map((row) => String(row.subjectId)))
      for (const id of ids) if (!with_.has(String(id))) report({ kind: model.collection.collectionName, id: String(id), what: 'there is a record, but no history' })
    }
    let batch: Types.ObjectId[] = []
    for await (const { _id } of model.collection.find<{ _id: Types.ObjectId }>({}, { projection: { _id: 1 } }).sort({ _id: 1 }).batchSize(1000)) {
      records += 1
      if (batch.push(_id) < 1000) continue
      await verify(batch)
      batch = []
    }
    await verify(batch)
  }
  return records
}
