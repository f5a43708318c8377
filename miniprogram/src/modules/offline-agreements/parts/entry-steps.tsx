import { offlineSteps } from '@shared/offline-agreements/fields'
import type { FormProblem } from '@shared/kernel/form-field'
import { Steps, type Step } from '@/ui/steps'
import type { EntryStep } from './place-of-step'
import { stepOfField } from './step-of-field'

/** Errors left in each step. */
export const openIn = (step: EntryStep, problems: readonly FormProblem[]): number => problems.filter((one) => one.level === 'error' && stepOfField(one.field) === step).length

/** 单位 → 岗位与待遇 → 档案户口 → 预览: which one this is and which are complete. */
export function EntrySteps({ at, problems }: { at: EntryStep | 'preview'; problems: readonly FormProblem[] }) {
  const steps: Step[] = offlineSteps.map((step) => ({ label: step.label, state: step.key === at ? 'now' : openIn(step.key, problems) === 0 ? 'done' : 'todo' }))
  return <Steps steps={[...steps, { label: '预览确认', state: at === 'preview' ? 'now' : 'todo' }]} />
}
