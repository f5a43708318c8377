import { type ResumeEntry } from '@shared/resumes/content'
import { type ReadContent } from './read-resume'
import { typedValues } from './typed-values'

/** What a résumé says, as its student edits it. */
export function presentContent({ content, fixed, photo }: Pick<ReadContent, 'content' | 'fixed' | 'photo'>) {
  const entries = (list: readonly ResumeEntry[]) => list.map(({ id, values, verified = false }) => ({ id, values: typedValues(values), verified, fixed: verified ? fixed.education : [] }))
  return {
    basic: typedValues(content.basic), intention: typedValues(content.intention), selfDescription: typedValues(content.selfDescription), education: entries(content.education),
    experience: entries(content.experience), skills: entries(content.skills), awards: entries(content.awards), fixed: fixed.basic, photo,
  }
}
