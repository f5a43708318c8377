import type { ChatMessage } from '@shared/hall/contract'

/** What was typed here and is not on the server yet. */
export interface Pending { clientId: string; text: string; at: number; problem?: { message: string; next: string } }
export interface MessageLog {
  /** In the order of seq, each once, without a gap from the first on. */
  lines: readonly ChatMessage[]
  /** Beyond a gap: they are shown when what is between has come. */
  beyond: readonly ChatMessage[]
  pending: readonly Pending[]
}

export const emptyLog: MessageLog = { lines: [], beyond: [], pending: [] }

/** The last message up to which nothing is missing: what a reconnection resumes from. */
export const heldUpTo = (log: MessageLog): number => log.lines[log.lines.length - 1]?.seq ?? 0

/** Takes messages in from any road and in any order: sorted by seq, repetitions dropped, what was waiting under the same clientId answered. */
export function takeMessages(log: MessageLog, incoming: readonly ChatMessage[]): MessageLog {
  if (incoming.length === 0) return log
  const bySeq = new Map([...log.lines, ...log.beyond, ...incoming].map((one) => [one.seq, one]))
  const sorted = [...bySeq.values()].sort((a, b) => a.seq - b.seq)
  // The first page ends wherever the server's page begins; before it nothing counts as a gap.
  const gap = sorted.findIndex((one, index) => index > 0 && one.seq !== (sorted[index - 1]?.seq ?? 0) + 1)
  const arrived = new Set(incoming.map((one) => one.clientId))
  return {
    lines: gap < 0 ? sorted : sorted.slice(0, gap), beyond: gap < 0 ? [] : sorted.slice(gap),
    pending: log.pending.some((one) => arrived.has(one.clientId)) ? log.pending.filter((one) => !arrived.has(one.clientId)) : log.pending,
  }
}

/** Something typed, shown at once. The same clientId again is another try. */
export function addPending(log: MessageLog, typed: Pending): MessageLog {
  const again = log.pending.some((one) => one.clientId === typed.clientId)
  return { ...log, pending: again ? log.pending.map((one) => (one.clientId === typed.clientId ? typed : one)) : [...log.pending, typed] }
}

/** It did not go out, and why. One that arrived meanwhile stays arrived. */
export const failPending = (log: MessageLog, clientId: string, problem: { message: string; next: string }): MessageLog =>
  ({ ...log, pending: log.pending.map((one) => (one.clientId === clientId ? { ...one, problem } : one)) })

/** Taken back by who typed it. */
export const dropPending = (log: MessageLog, clientId: string): MessageLog => ({ ...log, pending: log.pending.filter((one) => one.clientId !== clientId) })
