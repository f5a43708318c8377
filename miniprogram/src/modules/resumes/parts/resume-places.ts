import type { ResumeLanguage, ResumeSection } from '@shared/resumes/sections'

const root = '/modules/resumes/pages'
const at = (page: string, query: Readonly<Record<string, string | undefined>>): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
  return `${root}/${page}/index${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

/** The addresses of the résumé pages. `entry` is an entry's id; `field` one to begin at. */
export const resumePlaces = {
  list: at('list', {}),
  edit: (language: ResumeLanguage) => at('edit', { language }),
  section: (language: ResumeLanguage, section: ResumeSection, entry?: string) => at('section', { language, section, entry }),
  preview: (language: ResumeLanguage) => at('preview', { language }),
  versions: (language: ResumeLanguage) => at('versions', { language }),
  import: (language: ResumeLanguage) => at('import', { language }),
}
