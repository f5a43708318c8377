import mongoose, { type Model } from 'mongoose'
import { type WorkflowRecord } from '../db/workflow-fields'

/** The models whose records carry the head of a history, one a collection. Found by their schema, so that no module can be forgotten. */
export function workflowModels(): Model<WorkflowRecord>[] {
  const models: Model<WorkflowRecord>[] = Object.values(mongoose.models)
  return models.filter((model) => model.schema.path('historyHash') && model.baseModelName === undefined)
}
