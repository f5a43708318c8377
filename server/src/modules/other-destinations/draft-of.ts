import { type OtherDestinationRow, type OtherDraft } from './model'

/** What the form starts from: what is being typed, else what was submitted, else nothing. Values as stored. */
export function draftOf({ draft, content }: Pick<OtherDestinationRow, 'draft' | 'content'>): Omit<OtherDraft, 'savedAt'> & { savedAt?: Date } {
  const { branch, values = {}, proofs = [] } = draft ?? content ?? {}
  return { branch, values, proofs, savedAt: draft?.savedAt }
}
