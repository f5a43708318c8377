import mongoose, { Schema, type Types } from 'mongoose'

/** A file that is being stored and has no row yet: written before its first byte, gone with the row. What a crash leaves is found by it. */
export interface BegunFileRow { _id: Types.ObjectId; at: Date }

const begunFileSchema = new Schema<BegunFileRow>({ at: { type: Date, required: true } }, { versionKey: false, collection: 'upload_files_begun' })
begunFileSchema.index({ at: 1 })

export const BegunFile = mongoose.model<BegunFileRow>('BegunFile', begunFileSchema)
