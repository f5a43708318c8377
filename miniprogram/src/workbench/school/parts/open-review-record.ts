import type { ReviewKind } from '@shared/review/kinds'
import { openAgreement } from './open-agreement'
import { openCorrection } from './open-correction'
import { openForm } from './open-form'
import { openOffline } from './open-offline'
import { openOther } from './open-other'
import type { OpenRecord } from '../../parts/open-record'
import { openSourceInfo } from './open-source-info'
import { openTermination } from './open-termination'

const openers: Record<ReviewKind, (id: string) => Promise<OpenRecord>> = {
  'source-info': openSourceInfo, 'correction': openCorrection, 'recommendation-form': openForm, 'online-agreement': openAgreement,
  'offline-agreement': openOffline, 'other-destination': openOther, 'termination': openTermination,
}

/** Reads what waits, of whatever kind. @throws ApiError */
export const openReviewRecord = ({ kind, id }: { kind: ReviewKind; id: string }): Promise<OpenRecord> => openers[kind](id)
