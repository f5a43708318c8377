import { type Handover, type Terms } from '@shared/signing/terms'
import { Schema, type Types } from 'mongoose'
import { type Consent } from '../signing/actions/begin-consent'
import { type Signature } from '../signing/actions/sign-version'
import { Destination, type DestinationRow } from './model'
import { type Parties } from './parties'

/** An online agreement, which is itself the destination record. */
export interface OnlineAgreementRow extends DestinationRow {
  kind: 'online'
  number: string
  employerId: Types.ObjectId
  invitationId: Types.ObjectId
  terms: Terms
  /** What both sides signed last. */
  signedTerms: Terms
  /** What both sides had signed before that, once an amendment was confirmed. */
  previousTerms?: Terms
  handover?: Handover | null
  signatures: Signature[]
  consent?: Consent
  /** The parties as they were when the student signed last. */
  parties: Parties
  employerName: string
}

const onlineSchema = new Schema<OnlineAgreementRow>({
  invitationId: { type: Schema.Types.ObjectId, required: true },
  terms: { type: Schema.Types.Mixed, required: true },
  signedTerms: { type: Schema.Types.Mixed, required: true },
  previousTerms: Schema.Types.Mixed,
  handover: Schema.Types.Mixed,
  signatures: [{ _id: false, role: String, accountId: String, name: String, at: Date, channel: String, ipMasked: String, version: Number }],
  consent: Schema.Types.Mixed,
  parties: { type: Schema.Types.Mixed, required: true },
  employerName: { type: String, required: true },
})
onlineSchema.index({ employerId: 1, createdAt: -1, _id: -1 })
onlineSchema.index({ employerId: 1, status: 1, createdAt: -1, _id: -1 })

export const OnlineAgreement = Destination.discriminator<OnlineAgreementRow>('OnlineAgreement', onlineSchema, 'online')
