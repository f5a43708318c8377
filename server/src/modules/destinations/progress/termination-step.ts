import { type TerminationStatus } from '@shared/terminations/workflow'
import { type Progress, type Step } from './progress'

const next: Partial<Record<string, string>> = {
  awaiting_employer: '等待用人单位答复，可以撤回',
  awaiting_student: '单位申请解约，请同意或不同意',
  refused_by_employer: '单位不同意：可再次申请、请学校协调或撤回',
  refused_by_student: '你已答复不同意，等待单位再次申请、请学校协调或撤回',
  mediation: '等待学校协调',
  in_review: '等待学校审核',
} satisfies Partial<Record<TerminationStatus, string>>

/** 解约: nothing to do for most; a request under way shows whose turn it is. */
export function terminationStep({ termination, destination, whyNotTerminable }: Progress): Step {
  const base = { key: 'termination', label: '解约', path: 'modules/terminations/pages/current/index' } as const
  if (!termination) return { ...base, state: 'later', status: '没有申请', next: '需要解约或解除去向时在这里办理', why: destination?.active ? whyNotTerminable : undefined }
  const { key, label, turn } = termination.status
  return { ...base, path: `modules/terminations/pages/show/index?id=${termination.id}`, state: 'now', status: label, turn, since: termination.since.toISOString(), next: next[key] ?? '' }
}
