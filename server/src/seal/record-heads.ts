import { type Model, type Types } from 'mongoose'
import { type ChainHead } from '../db/find-chain-fault'
import { type WorkflowRecord } from '../db/workflow-fields'
import { workflowModels } from './workflow-models'

export interface FoundHead { head: ChainHead; model: Model<WorkflowRecord> }

/** Finds the records that histories belong to, and learns on the way which kinds of history lie in which collection. */
export function recordHeads() {
  const models = workflowModels()
  const kinds = new Map(models.map((model) => [model, new Set<string>()]))
  return {
    models,
    /** The kinds of history that the records of `model` were found to have. */
    kindsOf: (model: Model<WorkflowRecord>): string[] => [...(kinds.get(model) ?? [])],
    /** The records with these ids, by id. An id is unique over all collections. */
    async find(kind: string, ids: readonly Types.ObjectId[]): Promise<Map<string, FoundHead>> {
      const found = new Map<string, FoundHead>()
      const likely = [...models].sort((a, b) => Number(kinds.get(b)?.has(kind)) - Number(kinds.get(a)?.has(kind)))
      for (const model of likely) {
        const missing = ids.filter((id) => !found.has(id.toString()))
        if (missing.length === 0) break
        const projection = { historySeq: 1, historyHash: 1, status: 1 }
        for (const head of await model.collection.find<ChainHead>({ _id: { $in: missing } }, { projection }).toArray()) {
          found.set(head._id.toString(), { head, model })
          kinds.get(model)?.add(kind)
        }
      }
      return found
    },
  }
}
