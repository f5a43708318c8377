import { type BranchKey } from '@shared/other-destinations/branches'
import { wizard } from '@shared/other-destinations/wizard'

/** What a student answers in the wizard, one question after the other, to come to a branch. */
export function answersTo(branch: BranchKey, question = 'start'): string[] | undefined {
  for (const { label, to } of wizard[question]?.answers ?? []) {
    if ('branch' in to && to.branch === branch) return [label]
    const rest = 'question' in to ? answersTo(branch, to.question) : undefined
    if (rest) return [label, ...rest]
  }
  return undefined
}
