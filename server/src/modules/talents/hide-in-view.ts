import { type ResumeView } from '@shared/applications/resume-view'
import { hideContacts } from './hide-contacts'

/** A résumé's page with what leads past the platform taken out of every text. */
export const hideInView = ({ language, sections }: ResumeView, ...names: readonly string[]): ResumeView => ({
  language,
  sections: sections.map((section) => ({
    ...section, entries: section.entries.map((entry) => ({ ...entry, lines: entry.lines.map((line) => ({ ...line, value: hideContacts(line.value, ...names) })) })),
  })),
})
