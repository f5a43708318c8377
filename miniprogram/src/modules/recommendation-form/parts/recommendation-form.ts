import type { FormSectionKey } from '@shared/recommendation-form/sections'
import type { ResponseOf } from '@/api/input-of'

export type RecommendationForm = ResponseOf<'GET /api/recommendation-form/mine'>
export type FormTexts = RecommendationForm['texts']
/** In the order of the printed form. */
export const sectionKeys = ['selfEvaluation', 'awards', 'practice', 'positions', 'talents'] as const satisfies readonly FormSectionKey[]
const root = '/modules/recommendation-form/pages'
export const formPlaces = { edit: `${root}/edit/index`, show: (done?: 'submitted') => `${root}/show/index${done ? `?done=${done}` : ''}` }

/** What may be done in this state, or why not. */
export const formAction = (form: Pick<RecommendationForm, 'actions'>, key: 'submit' | 'recall') => form.actions.find((one) => one.key === key)
