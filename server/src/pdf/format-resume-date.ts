import { type ResumeLanguage } from '@shared/resumes/sections'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2025-07-08` as a résumé says it, to the month: 2025.07 or Jul 2025. Anything else stays as it was typed. */
export function formatResumeDate(day: string, language: ResumeLanguage): string {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(day) ?? []
  const name = months[Number(month) - 1]
  if (!year || !month || !name) return day
  return language === 'zh' ? `${year}.${month}` : `${name} ${year}`
}
