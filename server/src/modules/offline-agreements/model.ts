import { Schema, type Types } from 'mongoose'
import { type Actor } from '../../actor'
import { Destination, type DestinationRow } from '../destinations/actions/destination-model'
import { type OfflineValues } from './actions/seal-values'
import { type OfflineContent } from './content'
import { type OfflineParties } from './parties'

/** From where a step was taken, for the certificate; `seq` names the step in the history. */
export interface OfflineTrace { seq: number; ipMasked: string }
/** The last upload of the stamped copy, which is no step of the history. */
export interface OfflineUpload { at: Date; name: string; channel?: Actor['channel']; ipMasked: string }

/**
 * An offline agreement, from the draft on itself the destination record. `title` is the employer's name. `version` is what a decision
 * names: it rises with everything the school has to look at anew; `printedVersion` counts the data that were generated.
 */
export interface OfflineAgreementRow extends DestinationRow {
  kind: 'offline'
  /** As typed, personal ones sealed; from generating on fixed (R-OFF-2). Absent while nothing is typed. */
  values?: OfflineValues
  /** Counts the saves of the draft. */
  revision: number
  savedAt: Date
  /** Those of the version that the school sent back, once it is entered again. */
  previousValues?: OfflineValues | null
  content?: OfflineContent | null
  parties?: OfflineParties | null
  /** 一式几份, as printed. */
  copies?: number | null
  twoStage?: boolean | null
  generatedAt?: Date | null
  submittedAt?: Date | null
  /** What the school rejected: the data, or the stamped copy. */
  rejectedFrom?: 'data_review' | 'in_review' | null
  /** Uploads, in the order of the pages. */
  stampedCopy: Types.ObjectId[]
  uploaded?: OfflineUpload | null
  traces: OfflineTrace[]
}

const offlineSchema = new Schema<OfflineAgreementRow>({
  values: Schema.Types.Mixed,
  revision: { type: Number, required: true, default: 0 },
  savedAt: { type: Date, required: true },
  previousValues: Schema.Types.Mixed,
  content: Schema.Types.Mixed,
  parties: Schema.Types.Mixed,
  copies: Number,
  twoStage: Boolean,
  generatedAt: Date,
  submittedAt: Date,
  rejectedFrom: String,
  stampedCopy: [Schema.Types.ObjectId],
  uploaded: Schema.Types.Mixed,
  traces: [{ _id: false, seq: Number, ipMasked: String }],
})
// One draft a student; the database is the last guard. `kind` is in the key to tell it from the one-active index.
offlineSchema.index({ studentId: 1, kind: 1 }, { unique: true, partialFilterExpression: { status: 'draft' }, name: 'one_offline_draft' })

export const OfflineAgreement = Destination.discriminator<OfflineAgreementRow>('OfflineAgreement', offlineSchema, 'offline')
