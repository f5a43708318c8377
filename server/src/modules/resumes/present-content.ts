import { type FormValues } from '@shared/kernel/form-field'
import { type ResumeEntry } from '@shared/resumes/content'
import { type ReadContent } from './read-resume'

/** What a résumé says, as its student edits it. */
export function presentContent({ content, fixed, photo }: Pick<ReadContent, 'content' | 'fixed' | 'photo'>) {
  const entries = (list: readonly ResumeEntry[]) => list.map(({ id, values, verified = false }) => ({ id, values: typed(values), verified, fixed: verified ? fixed.education : [] }))
  return {
    basic: typed(content.basic), intention: typed(content.intention), selfDescription: typed(content.selfDescription), education: entries(content.education),
    experience: entries(content.experience), skills: entries(content.skills), awards: entries(content.awards), fixed: fixed.basic, photo,
  }
}

function typed(values: FormValues): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [key, value] of Object.entries(values)) if (value !== undefined) found[key] = value
  return found
}
