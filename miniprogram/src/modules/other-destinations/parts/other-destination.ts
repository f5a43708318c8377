import type { ResponseOf } from '@/api/input-of'

export type OtherDestination = ResponseOf<'GET /api/other-destinations/mine'>
const root = '/modules/other-destinations/pages'

export const otherPlaces = {
  wizard: `${root}/wizard/index`,
  edit: `${root}/edit/index`,
  show: (done?: 'submitted') => `${root}/show/index${done ? `?done=${done}` : ''}`,
  correct: (tab?: 'mine') => `${root}/correct/index${tab ? `?tab=${tab}` : ''}`,
}

/** The way to submit as the server offers it; undefined when the state has none. */
export const submitAction = (record: Pick<OtherDestination, 'actions'>) => record.actions.find((one) => one.key === 'submit')

/** Said at once what the fields themselves say anyway. */
const ofTheForm: readonly string[] = ['other_fields_invalid', 'proof_required', 'unit_nature_contradiction']

/** Why nothing can be registered now, whatever is filled in: another destination, the deadline. */
export function whyNotAtAll(record: Pick<OtherDestination, 'actions'>) {
  const why = submitAction(record)?.why
  return why && !ofTheForm.includes(why.error) ? why : undefined
}
