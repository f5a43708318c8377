import { resumeSections, type ListSection, type ResumeSection } from '@shared/resumes/sections'
import { isTyped, type WrittenResume } from './resume'

/** More than a field of this section holds: the server would not take it, so it waits on this device. */
export function isTooLong(section: ResumeSection, content: WrittenResume): boolean {
  if (section === 'photo') return false
  const limits: Readonly<Record<string, { limit: number }>> = resumeSections[section].fields
  const beyond = (values: Readonly<Record<string, string>>) => Object.entries(values).some(([name, value]) => value.trim().length > (limits[name]?.limit ?? Infinity))
  return isTyped(section) ? beyond(content[section]) : entriesOf(section, content).some((entry) => beyond(entry.values))
}

const entriesOf = (section: ListSection, content: WrittenResume) => content[section]
