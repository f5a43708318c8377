import mongoose, { Schema, type Types } from 'mongoose'

/** Who asked at a gate for which ticket: the term is not kept, only what it found. */
export interface SearchRow { _id: Types.ObjectId; fairId: Types.ObjectId; staffId: Types.ObjectId; staffName: string; ticketIds: Types.ObjectId[]; at: Date }

const searchSchema = new Schema<SearchRow>({
  fairId: { type: Schema.Types.ObjectId, required: true }, staffId: { type: Schema.Types.ObjectId, required: true }, staffName: { type: String, required: true }, ticketIds: [Schema.Types.ObjectId], at: { type: Date, required: true },
}, { versionKey: false, collection: 'fair_searches' })
searchSchema.index({ fairId: 1, at: -1 })

export const FairSearch = mongoose.model<SearchRow>('FairSearch', searchSchema)
