import type { ResponseOf } from '@/api/input-of'

export type Progress = ResponseOf<'GET /api/progress'>
export type ProgressStep = Progress['steps'][number]

export interface WhatNow { title: string; note: string; action?: string; tone: 'mine' | 'theirs' | 'problem' | 'done' }

const turns: Partial<Record<string, string>> = { reviewer: '等待学校', employer: '等待用人单位', system: '系统处理中' }
const actions: Record<ProgressStep['key'], string> = { source_info: '核对生源信息', recommendation_form: '填写推荐表', signing: '去签约', termination: '查看并处理', destination: '登记去向' }

/** An agreement that waits for the student comes before invitations. */
export const isAgreement = (step: Pick<ProgressStep, 'path'> | undefined): boolean => step?.path?.includes('/agreement/') === true

/** What the progress card says under its steps, and the one thing to do. */
export function whatNow({ current, openInvitations, steps }: Pick<Progress, 'current' | 'openInvitations' | 'steps'>): WhatNow {
  if (!current) {
    const left = steps.some((step) => step.state === 'todo')
    // The form is nobody's duty: with it unwritten the matter is settled all the same.
    const registered = steps.some((step) => step.key === 'destination' && step.state === 'done')
    if (registered && left) return { title: '毕业去向已登记', note: '没有要你办理的事；需要推荐表时可以填写申请', tone: 'done', action: '查看去向' }
    return left ? { title: '现在没有要你办理的事', note: '有进展时会通知你', tone: 'theirs' } : { title: '全部办结', note: '毕业去向已登记，可以随时查看', tone: 'done', action: '查看去向' }
  }
  const note = current.next ?? ''
  const mine = current.turn === 'student'
  if (mine && current.key === 'signing' && openInvitations.length > 0 && !isAgreement(current)) {
    return { title: `轮到你：回复 ${openInvitations.length} 份签约邀请`, note, action: openInvitations.length === 1 ? '查看邀请函' : '查看全部邀请', tone: 'mine' }
  }
  const about = `${current.label} · ${current.status}`
  if (current.state === 'problem') return { title: `${about}${mine ? '，轮到你' : ''}`, note, action: '去处理', tone: 'problem' }
  if (mine) return { title: `轮到你：${about}`, note, action: isAgreement(current) ? '查看并确认' : actions[current.key], tone: 'mine' }
  // Nobody has to wait for an employer: there are other ways on.
  const free = current.key === 'signing' && current.turn === 'employer' && current.path === 'pages/sign/index'
  return { title: `${turns[current.turn ?? ''] ?? '进行中'}：${about}`, note, action: free ? actions.signing : '查看详情', tone: 'theirs' }
}
