/** What people were told has happened, and what they asked for without an answer. The server may know more than this, never less. */
export class Ledger {
  /** Drafts by record: the text sent for each revision, and the newest one that was acknowledged. */
  readonly drafts = new Map<string, { asked: Map<number, Set<string>>; acknowledged: number }>()
  /** `kind id status` → how often a step into that status was acknowledged. */
  readonly steps = new Map<string, number>()
  readonly uploads = new Set<string>()
  /** Answers that nobody should get. */
  readonly failures: string[] = []

  askSave(record: string, revision: number, text: string): void {
    const draft = this.drafts.get(record) ?? { asked: new Map<number, Set<string>>(), acknowledged: 0 }
    draft.asked.set(revision, (draft.asked.get(revision) ?? new Set()).add(text))
    this.drafts.set(record, draft)
  }

  acknowledgeSave(record: string, revision: number): void {
    const draft = this.drafts.get(record)
    if (draft) draft.acknowledged = Math.max(draft.acknowledged, revision)
  }

  acknowledgeStep(kind: string, id: string, status: string): void {
    const key = `${kind} ${id} ${status}`
    this.steps.set(key, (this.steps.get(key) ?? 0) + 1)
  }

  /** A draft as it is read now against what was acknowledged: what is wrong, or undefined. */
  whyDraftLost(record: string, revision: number, text: string): string | undefined {
    const draft = this.drafts.get(record)
    if (!draft) return undefined
    if (revision < draft.acknowledged) return `${record} is at revision ${revision}, ${draft.acknowledged} was acknowledged`
    const asked = draft.asked.get(revision)
    return asked && !asked.has(text) ? `${record} holds “${text}” at revision ${revision}, never asked for` : undefined
  }
}
