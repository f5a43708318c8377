import { type FormContent } from './model'

/** A form nobody has written in yet. */
export const emptyContent = (): FormContent => ({ texts: { selfEvaluation: '', awards: '', practice: '', positions: '', talents: '' } })
