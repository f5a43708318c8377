import { Steps, type Step } from '@/ui/steps'
import type { Termination } from './termination'

type Shown = Pick<Termination, 'status' | 'startedBy'> & { destination: Pick<Termination['destination'], 'kind'> }
/** Which step each state stands at. The other side is asked only for an online agreement. */
const places: Partial<Record<string, number>> = { awaiting_employer: 1, awaiting_student: 1, refused_by_employer: 1, refused_by_student: 1, mediation: 1, in_review: 2, rejected: 2, approved: 4 }
const bad: readonly string[] = ['refused_by_employer', 'refused_by_student', 'rejected']

/** 申请 → 对方同意 → 学校审核 → 解除. */
export function terminationSteps({ status, startedBy, destination }: Shown): Step[] {
  const at = places[status.key]
  const labels = ['提出申请', startedBy === 'student' ? '单位同意' : '你同意', '学校审核', '解除']
  const steps = labels.map((label, index): Step => ({ label, state: at === undefined || index > at ? 'todo' : index < at ? 'done' : bad.includes(status.key) ? 'bad' : 'now' }))
  return destination.kind === 'online' ? steps : steps.filter((_, index) => index !== 1)
}

/** Where the request stands; a withdrawn one stands nowhere. */
export function TerminationSteps({ record }: { record: Shown }) {
  return record.status.key === 'withdrawn' ? null : <Steps steps={terminationSteps(record)} />
}
