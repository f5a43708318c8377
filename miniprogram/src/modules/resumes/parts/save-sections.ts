import { resumeSections, type ResumeSection } from '@shared/resumes/sections'
import { ApiError } from '@/api/api-error'
import { sectionKeys } from './language-of'
import { isTyped, type WrittenResume } from './resume'
import { isTooLong } from './too-long'

interface Saved { revision: number; savedAt: string }
type PutSection = (section: ResumeSection, content: WrittenResume, revision: number) => Promise<Saved>

/** As the server compares it: an empty value is none. */
const written = (section: ResumeSection, content: WrittenResume): string => {
  const plain = (values: Readonly<Record<string, string>>) => Object.entries(values).filter(([, value]) => value !== '').sort(([a], [b]) => (a < b ? -1 : 1))
  if (section === 'photo') return content.photo?.id ?? ''
  return JSON.stringify(isTyped(section) ? plain(content[section]) : content[section].map(({ id, values }) => [id, plain(values)]))
}

/**
 * Saves a draft of a whole résumé section by section, only those that changed since the revision it was typed on.
 * What the server holds at each revision is remembered here; `onPart` hears of each, also when a later section of the same saving does not go through.
 */
export function sectionSaver(put: PutSection) {
  const held = new Map<number, WrittenResume>()
  return {
    /** The server said this revision holds this. */
    learn: (revision: number, content: WrittenResume): void => { held.set(revision, content) },
    save: async (content: WrittenResume, typedOn: number, savedAt: string, onPart: (revision: number) => void): Promise<Saved> => {
      let last: Saved = { revision: typedOn, savedAt }
      const differs = (section: ResumeSection) => { const base = held.get(last.revision); return !base || written(section, base) !== written(section, content) }
      const changed = sectionKeys.filter(differs)
      for (const section of changed.filter((one) => !isTooLong(one, content))) {
        const base = held.get(last.revision) ?? content
        last = await put(section, content, last.revision)
        held.set(last.revision, { ...base, [section]: content[section] })
        onPart(last.revision)
      }
      const tooLong = changed.filter((section) => isTooLong(section, content)).map((section) => resumeSections[section].label)
      if (tooLong.length > 0) throw new ApiError('validation_failed', { message: `${tooLong.join('、')}超出字数，先存在本机`, next: '删减后自动保存', status: 422 })
      return last
    },
  }
}
