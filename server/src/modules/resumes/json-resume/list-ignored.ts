import { ImportNotes } from './import-notes'
import { type JsonResumeProblem } from './json-resume-problem'

type Known = true | { [key: string]: Known }
const period = { startDate: true, endDate: true } as const
const known: Readonly<Record<string, Known>> = {
  $schema: true, meta: true,
  basics: { name: true, label: true, email: true, phone: true, url: true, summary: true, location: { city: true } },
  work: { ...period, name: true, position: true, summary: true, highlights: true },
  volunteer: { ...period, organization: true, position: true, summary: true, highlights: true },
  projects: { ...period, name: true, roles: true, description: true, highlights: true },
  education: { ...period, institution: true, area: true, studyType: true, score: true, courses: true },
  awards: { title: true, date: true, awarder: true, summary: true },
  certificates: { name: true, date: true, issuer: true },
  skills: { name: true, level: true, keywords: true },
  languages: { language: true, fluency: true },
}
const names: Readonly<Record<string, string>> = { publications: '著作', interests: '兴趣', references: '推荐人', image: '头像', profiles: '社交账号', url: '网址', location: '地点', keywords: '关键词', entity: '所属单位', type: '类型' }

function walk(value: unknown, table: Known, path: string, notes: ImportNotes): void {
  if (table === true || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => { walk(item, table, `${path}/${index}`, notes) })
    return
  }
  for (const [key, part] of Object.entries(value)) {
    const below = Object.hasOwn(table, key) ? table[key] : undefined
    const at = `${path}/${key.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (below) walk(part, below, at, notes)
    else notes.add(at, `${Object.hasOwn(names, key) ? names[key] ?? '这一项' : '这一项'}在简历里没有对应的栏目，未导入`)
  }
}

/** The parts of a document that no section has room for. `meta` is the business of programs. */
export function listIgnored(resume: object): JsonResumeProblem[] {
  const notes = new ImportNotes()
  walk(resume, known, '', notes)
  return notes.list()
}
