import { defaultOpinion } from '@shared/recommendation-form/sections'
import type { ReviewKind } from '@shared/review/kinds'

interface Ticked { kind: ReviewKind; status: { key: string } }

/** What approving these together means beyond a yes, in the words of the confirmation. */
export function batchNotes(items: readonly Ticked[]): string[] {
  const has = (kind: ReviewKind, status?: string): boolean => items.some((item) => item.kind === kind && (status === undefined || item.status.key === status))
  const notes: string[] = []
  if (has('online-agreement') || has('offline-agreement', 'in_review')) notes.push('协议通过后立即生效，之后只能通过解约改变。')
  if (has('termination')) notes.push('解约通过后去向立即解除，学生恢复为未确认；已解除的不能恢复。')
  if (has('recommendation-form')) notes.push(`推荐表按院系意见“${defaultOpinion}”通过；要写别的意见请单独审核。`)
  return notes
}
