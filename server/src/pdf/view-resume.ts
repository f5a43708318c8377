import { type ResumeEntry } from '@shared/resumes/content'
import { type FormValues } from '@shared/kernel/form-field'
import { type ViewValue } from './compile-document'
import { formatResumeDate } from './format-resume-date'
import { type ResumeDocument } from './resume-document'
import { resumeWords } from './resume-words'
import { splitResumeText } from './split-resume-text'

const filled = (values: Array<string | undefined>): string[] => values.map((value) => value?.trim() ?? '').filter((value) => value !== '')
const named = (names: Readonly<Record<string, string>>, code: string | undefined): string => (code !== undefined && Object.hasOwn(names, code) ? names[code] ?? code : code ?? '')
const facts = (pairs: Array<[string, string | undefined]>): ViewValue[] => pairs.flatMap(([label, value]) => (filled([value]).length > 0 ? [{ label, value: value?.trim() ?? '' }] : []))

function viewIntention({ language, content: { intention } }: ResumeDocument): ViewValue {
  const { label, jobCategory, jobKind } = resumeWords[language]
  if (filled(Object.values(intention)).length === 0) return null
  const yuan = intention.minSalaryYuan?.trim().replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') ?? ''
  const salary = yuan === '' ? label.negotiable : language === 'zh' ? `${yuan} 元/月起` : `from CNY ${yuan} a month`
  return {
    position: intention.position?.trim() ?? '',
    facts: facts([
      [label.category, named(jobCategory, intention.category)], [label.cities, intention.cities], [label.kind, named(jobKind, intention.kind)], [label.salary, salary],
      [label.available, formatResumeDate(intention.availableOn ?? '', language)],
    ]),
  }
}

/** All that a list entry may show; a template draws what is not empty. */
interface EntryView { title: string; under?: string[]; period?: string; extra?: ViewValue[]; text?: string }

function viewEntries(entries: readonly ResumeEntry[], view: (values: FormValues) => EntryView): ViewValue[] {
  return entries.filter(({ values }) => filled(Object.values(values)).length > 0).map(({ values, verified }) => {
    const { title, under = [], period = '', extra = [], text } = view(values)
    return { title: title.trim(), under: filled(under), period, extra, text: splitResumeText(text), verified: verified === true }
  })
}

function viewSections(document: ResumeDocument): { education: ViewValue; experience: ViewValue; awards: ViewValue; skills: ViewValue } {
  const { language, content } = document
  const { label, degree, experienceKind, skillKind } = resumeWords[language]
  const on = (day: string | undefined): string => formatResumeDate(day?.trim() ?? '', language)
  const skillsOf = (kind: string): ViewValue => ({
    title: named(skillKind, kind),
    items: content.skills.filter(({ values }) => (values.kind ?? 'skill') === kind && filled([values.name, values.level]).length > 0).map(({ values, verified }) => ({
      name: values.name?.trim() ?? '', level: filled([values.level, kind === 'skill' ? '' : on(values.date)]), verified: verified === true,
    })),
  })
  return {
    education: viewEntries(content.education, (values) => ({
      title: values.school ?? '', under: filled([values.major, named(degree, values.degree), values.score]), period: filled([on(values.startOn), on(values.endOn)]).join(' – '),
      extra: facts([[label.courses, values.courses?.trim().replace(/\s*\n\s*/g, language === 'zh' ? '；' : '; ')]]),
    })),
    experience: viewEntries(content.experience, (values) => ({
      title: values.organisation ?? '', under: filled([values.role, named(experienceKind, values.kind)]),
      period: filled([on(values.startOn), on(values.endOn) || (values.startOn ? label.present : '')]).join(' – '), text: values.description ?? '',
    })),
    awards: viewEntries(content.awards, (values) => ({ title: values.name ?? '', under: filled([values.issuer]), period: on(values.date), text: values.description ?? '' })),
    skills: Object.keys(skillKind).map(skillsOf).filter((group) => hasItems(group)),
  }
}

function hasItems(group: ViewValue): boolean {
  return typeof group === 'object' && group !== null && 'items' in group && Array.isArray(group.items) && group.items.length > 0
}

/** The résumé as strings ready to be set in type, in its own language; what is empty is not there. */
export function viewResume(document: ResumeDocument): ViewValue {
  const { language, content: { basic, selfDescription }, verifiedBasics, footer, photo } = document
  const { label } = resumeWords[language]
  return {
    language, label, footer: footer.trim(), photo: photo !== undefined, name: basic.name?.trim() ?? '', nameVerified: verifiedBasics.includes('name'),
    contact: facts([[label.phone, basic.phone], [label.email, basic.email], [label.city, basic.city], [label.website, basic.website]]),
    intention: viewIntention(document), profile: splitResumeText(selfDescription.text), ...viewSections(document),
  }
}
