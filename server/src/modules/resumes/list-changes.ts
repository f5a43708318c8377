import { type ResumeView } from '@shared/applications/resume-view'
import { listSections, type ResumeSection, resumeSections } from '@shared/resumes/sections'

/** The sections that read differently in two résumés, in words: each field of a single one, each entry of a list. */
export function listChanges(before: ResumeView, after: ResumeView): { section: ResumeSection; label: string; before: string[]; after: string[] }[] {
  return (Object.keys(resumeSections) as ResumeSection[]).flatMap((section) => {
    const [old, now] = [linesOf(before, section), linesOf(after, section)]
    return old.join('\n') === now.join('\n') ? [] : [{ section, label: resumeSections[section].label, before: old, after: now }]
  })
}

function linesOf({ sections }: ResumeView, section: ResumeSection): string[] {
  const entries = sections.find(({ key }) => key === section)?.entries ?? []
  const many = listSections.some((list) => list === section)
  return entries.flatMap(({ lines }) => (many ? [lines.map(({ value }) => value).join(' · ')] : lines.map(({ label, value }) => `${label}：${value}`)))
}
