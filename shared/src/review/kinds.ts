import { type WorkflowName } from '../workflows'

/** What waits for a school, as the review desk names it; the keys are the workflows' names; career and invitations are nothing to a school. */
export const reviewKinds = {
  'source-info': '生源信息', correction: '信息纠错', 'recommendation-form': '推荐表', 'online-agreement': '线上协议', 'offline-agreement': '线下协议', 'other-destination': '其他去向', termination: '解约解除',
} as const satisfies Record<Exclude<WorkflowName, 'signing-invitation' | 'job' | 'application' | 'job-invitation' | 'employer-registration' | 'fair' | 'fair-ticket' | 'interview' | 'interview-call' | 'chat-report'>, string>
export type ReviewKind = keyof typeof reviewKinds
export const reviewKindKeys = Object.keys(reviewKinds) as ReviewKind[]
/** Kinds whose records the desk lists by status; the others have lists of their own. */
export const recordKindKeys = ['recommendation-form', 'offline-agreement', 'other-destination', 'termination'] as const satisfies readonly ReviewKind[]
export type RecordKind = (typeof recordKindKeys)[number]
/** Most items of one batch approval. */
export const batchMax = 50
