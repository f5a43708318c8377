import { offlineFields, offlineSteps, type OfflineFieldKey } from '@shared/offline-agreements/fields'
import type { FormProblem } from '@shared/kernel/form-field'
import type { EntryStep } from './place-of-step'

export const isOfflineField = (name: string | undefined): name is OfflineFieldKey => name !== undefined && name in offlineFields
export const isEntryStep = (name: string | undefined): name is EntryStep => offlineSteps.some((step) => step.key === name)

/** The step that asks for a field. */
export function stepOfField(name: string): EntryStep {
  return offlineSteps.find((step) => step.fields.some((field) => field === name))?.key ?? 'employer'
}

/** The first step with something left to do; undefined when all are complete. */
export function firstOpenStep(problems: readonly FormProblem[]): EntryStep | undefined {
  return offlineSteps.find((step) => problems.some((one) => one.level === 'error' && stepOfField(one.field) === step.key))?.key
}
