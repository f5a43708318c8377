import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'

/** Where the student writes: wherever the form can be handed in from. */
export const writableStatuses: readonly string[] = recommendationFormWorkflow.actions.submit.from
