import { applicationWorkflow, type ApplicationStatus } from '@shared/applications/workflow'

/** The states an employer works with, from left to right; what was withdrawn stands apart. */
export const applicantColumns = ['submitted', 'viewed', 'interview', 'offered', 'unfit'] as const satisfies readonly ApplicationStatus[]
export const applicantStates = [...applicantColumns, 'withdrawn'] as const satisfies readonly ApplicationStatus[]
export const applicantLabel = (status: ApplicationStatus): string => applicationWorkflow.states[status].label
/** Those who may still be told 不合适. */
export const isOpenState = (key: string): boolean => key === 'submitted' || key === 'viewed' || key === 'interview'
