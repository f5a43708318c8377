import { z } from 'zod'
import { type ReviewKind } from '@shared/review/kinds'
import { type Person, type World } from './person'

const queue = z.object({ items: z.array(z.object({ id: z.string(), kind: z.string(), version: z.number() })) })
const results = z.object({ results: z.array(z.object({ kind: z.string(), id: z.string(), ok: z.boolean() })) })
const after: Partial<Record<ReviewKind, string>> = { 'offline-agreement': 'in_force', 'other-destination': 'approved', termination: 'approved', 'recommendation-form': 'approved' }

/** The school's desk: approves what waits, several at once, and sends one back now and then. */
export function liveSchool(reviewer: Person, { ledger, chance }: World): () => Promise<void> {
  return async () => {
    const { items } = queue.parse(await reviewer.get('/api/review/queue?limit=10'))
    // The form is left to its writer, who takes it back again.
    const decided = items.filter(({ kind }) => kind !== 'recommendation-form')
    const first = decided[0]
    if (!first) return
    if (first.kind === 'offline-agreement' && chance.below(5) === 0) {
      const answer = await reviewer.ask('POST', `/api/offline-agreements/${first.id}/reject`, { version: first.version, reason: '印章看不清' })
      if (answer) ledger.acknowledgeStep(first.kind, first.id, 'rejected')
      return
    }
    const answer = await reviewer.ask('POST', '/api/review/approvals', { items: decided.map(({ kind, id, version }) => ({ kind, id, version })) })
    if (!answer) return
    for (const { kind, id, ok } of results.parse(answer).results) {
      const status = Object.entries(after).find(([key]) => key === kind)?.[1]
      if (ok && status) ledger.acknowledgeStep(kind, id, status)
    }
  }
}
