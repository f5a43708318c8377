import { type destinationsContract } from '@shared/destinations/contract'
import { type Refusal } from '@shared/kernel/why'
import { type RecommendationFormStatus } from '@shared/recommendation-form/workflow'
import { type SourceInfoStatus } from '@shared/source-info/workflow'
import { type z } from 'zod'
import { type InvitationRow } from '../../signing/actions/get-invitation'
import { type DestinationRow } from '../model'

export type Step = z.output<(typeof destinationsContract)['progress']['response']>['steps'][number]

/** Everything a student's progress card is computed from. */
export interface Progress {
  source: { status: SourceInfoStatus; since?: Date }
  form: { status: RecommendationFormStatus; since?: Date }
  invitations: InvitationRow[]
  /** The active one, else the newest. */
  destination?: DestinationRow
  termination?: { id: string; status: { key: string; label: string; turn?: string }; since: Date }
  whyNotTerminable?: Refusal
  /** ISO. */
  deadline: string
  /** The deadline is over by the clock. */
  closed: boolean
}
