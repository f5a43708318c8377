import type { ResumeChoice } from '@shared/applications/resume-choice'
import type { ResponseOf } from '@/api/input-of'

type Resumes = ResponseOf<'GET /api/resumes'>
export interface ResumeOption { key: string; choice: ResumeChoice; title: string; note: string; isDefault: boolean; /** Why it cannot be sent. */ why?: string }

const size = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

/** The résumés that can be sent: defaults first, then the online ones, then the attachments. */
export function resumeOptions({ online, files, gate }: Resumes): ResumeOption[] {
  // An attachment says nothing of itself: the default online résumé has to be far enough for it.
  const standing = online.find((one) => one.isDefault) ?? online[0]
  const fileWhy = standing && standing.percent < gate ? `默认的${standing.label}完整度达到 ${gate}% 后才能投递附件` : undefined
  const all: ResumeOption[] = [
    ...online.map(({ language, label, isDefault, percent }) => ({
      key: language, choice: { kind: 'online' as const, language }, title: label, isDefault, note: `完整度 ${percent}%`, why: percent < gate ? `完整度达到 ${gate}% 才能投递` : undefined,
    })),
    ...files.map(({ id, name, kind, bytes, pages, isDefault }) => ({
      key: id, choice: { kind: 'file' as const, id }, title: name, isDefault, note: ['附件', kind.toUpperCase(), pages === undefined ? '' : `${pages} 页`, size(bytes)].filter(Boolean).join(' · '), why: fileWhy,
    })),
  ]
  return [...all.filter((option) => option.isDefault), ...all.filter((option) => !option.isDefault)]
}
