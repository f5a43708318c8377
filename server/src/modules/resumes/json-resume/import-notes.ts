import { type JsonResumeProblem } from './json-resume-problem'

const MOST = 40

/** Gathers what an import has to tell. The same at several items is told once, with how often. */
export class ImportNotes {
  private readonly notes = new Map<string, JsonResumeProblem & { times: number }>()
  private beyond = 0

  add(path: string, message: string): void {
    const key = `${path.replace(/\/\d+(?=\/|$)/g, '/*')} ${message}`
    const known = this.notes.get(key)
    if (known) known.times += 1
    else if (this.notes.size < MOST) this.notes.set(key, { path, message, times: 1 })
    else this.beyond += 1
  }

  list(): JsonResumeProblem[] {
    const told = [...this.notes.values()].map(({ path, message, times }) => ({ path, message: times > 1 ? `${message}（共 ${times} 处）` : message }))
    return this.beyond > 0 ? [...told, { path: '', message: `另有 ${this.beyond} 处未逐一列出` }] : told
  }
}
