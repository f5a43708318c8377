import type { ResumeLanguage, ResumeSection } from '@shared/resumes/sections'

/** The language an address names; Chinese when it names none. */
export const languageOf = (value: string | undefined): ResumeLanguage => (value === 'en' ? 'en' : 'zh')

/** In the order they print. */
export const sectionKeys = ['basic', 'intention', 'selfDescription', 'education', 'experience', 'skills', 'photo', 'awards'] as const satisfies readonly ResumeSection[]

/** The section an address names. */
export const sectionOf = (value: string | undefined): ResumeSection | undefined => sectionKeys.find((key) => key === value)
