import mongoose, { Schema, type Types } from 'mongoose'

/** A job that a student keeps (R-JOB-2). */
export interface FavouriteRow { _id: Types.ObjectId; studentId: Types.ObjectId; jobId: Types.ObjectId; createdAt: Date }

const favouriteSchema = new Schema<FavouriteRow>({
  studentId: { type: Schema.Types.ObjectId, required: true },
  jobId: { type: Schema.Types.ObjectId, required: true },
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'favourites' })
favouriteSchema.index({ studentId: 1, jobId: 1 }, { unique: true })
favouriteSchema.index({ studentId: 1, createdAt: -1, _id: -1 })

export const Favourite = mongoose.model<FavouriteRow>('Favourite', favouriteSchema)
