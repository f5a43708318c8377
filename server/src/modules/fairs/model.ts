import { type FairAudience } from '@shared/fairs/fair-audiences'
import { type FairKind } from '@shared/fairs/fair-kinds'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

/** What a published event says, in the types that registration and gates read. */
export interface FairContent {
  kind: FairKind; title: string; startsAt: Date; endsAt: Date; place: string; link: string; intro: string; audience: FairAudience
  capacity: number; waitingMax: number; registrationFrom: Date; registrationTo: Date; checkInFrom: Date; reentry: boolean; staticTickets: boolean; reminders: boolean
}
export interface Organiser { kind: 'school' | 'employer'; id: Types.ObjectId; name: string }

/** An event. `values` is the form as typed; the content beside it is there once it was published. */
export interface FairRow extends WorkflowRecord, Partial<FairContent> {
  organiser: Organiser
  values: Record<string, string>
  revision: number
  savedAt: Date
  publishedAt?: Date
  cancelReason?: string
  /** Published, not over, not cancelled: what lists show. Follows the status. */
  listed: boolean
  /** Whose list it is in: 'all', or the hex id of the one school. */
  audienceKey?: string
}
/** An event that was published, whatever became of it. */
export type PublishedFair = FairRow & FairContent & { publishedAt: Date; audienceKey: string }

const fairSchema = new Schema<FairRow>({
  ...workflowFields,
  organiser: { type: new Schema<Organiser>({ kind: { type: String, required: true }, id: { type: Schema.Types.ObjectId, required: true }, name: { type: String, required: true } }, { _id: false }), required: true },
  values: { type: Schema.Types.Mixed, required: true },
  revision: { type: Number, required: true },
  savedAt: { type: Date, required: true },
  kind: String, title: String, startsAt: Date, endsAt: Date, place: String, link: String, intro: String, audience: String,
  capacity: Number, waitingMax: Number, registrationFrom: Date, registrationTo: Date, checkInFrom: Date, reentry: Boolean, staticTickets: Boolean, reminders: Boolean,
  publishedAt: Date,
  cancelReason: String,
  listed: { type: Boolean, required: true },
  audienceKey: String,
}, { versionKey: false, collection: 'fairs', minimize: false })
const listed = { partialFilterExpression: { listed: true } }
fairSchema.index({ audienceKey: 1, endsAt: 1, _id: 1 }, { ...listed, name: 'upcoming' })
fairSchema.index({ audienceKey: 1, kind: 1, endsAt: 1, _id: 1 }, { ...listed, name: 'upcoming_of_kind' })
fairSchema.index({ 'organiser.id': 1, status: 1, updatedAt: -1, _id: -1 })
// What the clock has to open and close.
fairSchema.index({ endsAt: 1 }, { ...listed, name: 'to_close' })
fairSchema.index({ registrationFrom: 1 }, { partialFilterExpression: { status: 'published' }, name: 'to_open' })

export const Fair = mongoose.model<FairRow>('Fair', fairSchema)
