import type { Role } from '@shared/kernel/roles'

const waiting: Record<string, string> = { student: '等待学生处理', employer: '等待用人单位处理', reviewer: '等待学校就业部门审核' }

/** Whose turn it is, as `me` reads it; empty when it is nobody's. */
export function turnLine(turn: string | undefined, me: Role): string {
  if (turn === undefined) return ''
  return turn === me ? '轮到你处理' : waiting[turn] ?? ''
}
