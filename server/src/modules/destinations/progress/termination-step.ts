import { type Progress, type Step } from './progress'

const next: Partial<Record<string, string>> = {
  student: '请查看对方的理由，同意或不同意；自己的申请被拒绝时可再次申请、请学校协调或撤回', employer: '等待用人单位答复', reviewer: '等待学校审核',
}

/** 解约: nothing to do for most; a request under way shows whose turn it is. */
export function terminationStep({ termination, destination, whyNotTerminable }: Progress): Step {
  const base = { key: 'termination', label: '解约', path: 'modules/terminations/pages/current/index' } as const
  if (!termination) return { ...base, state: 'later', status: '没有申请', next: '需要解约或解除去向时在这里办理', why: destination?.active ? whyNotTerminable : undefined }
  const { label, turn } = termination.status
  return { ...base, path: `modules/terminations/pages/show/index?id=${termination.id}`, state: 'now', status: label, turn, since: termination.since.toISOString(), next: next[turn ?? ''] ?? '' }
}
