import { errorCatalogue } from '@shared/kernel/error-ids'
import type { ResponseOf } from '@/api/input-of'
import { formatLeftWords } from '@/ui/format-left-words'
import type { Tone } from '@/ui/tone'

type Progress = Pick<ResponseOf<'GET /api/progress'>, 'steps' | 'openInvitations' | 'serverNow'>
type Current = ResponseOf<'GET /api/destinations/current'>['destination']
export interface SignEntry { key: string; title: string; note: string; /** Why it cannot be used now: said instead of the note. */ barred?: boolean; tag?: { label: string; tone: Tone }; count?: number; path: string }

const tones = { done: 'ok', now: 'wait', todo: 'off', problem: 'bad', later: 'off' } as const
const places = {
  online: 'modules/signing/pages/invitations/index', offline: 'modules/offline-agreements/pages/list/index', other: 'modules/other-destinations/pages/show/index',
  termination: 'modules/terminations/pages/current/index', recommendation_form: 'modules/recommendation-form/pages/show/index', source_info: 'modules/source-info/pages/view/index', guide: 'modules/guide/pages/signing/index',
} as const

/** Everything a student can do under 签约, each with where it stands, or why it cannot be done now (R-DST-2). Nothing is hidden: the pages explain themselves. */
export function signEntries({ steps, openInvitations, serverNow }: Progress, current: Current): SignEntry[] {
  const held = current?.active ? current : undefined
  const step = (key: Progress['steps'][number]['key']) => steps.find((one) => one.key === key)
  const closed = step('destination')?.why
  const soonest = openInvitations.map((one) => Date.parse(one.validUntil)).sort((a, b) => a - b)[0]
  const left = soonest === undefined ? '' : ` · 最近一份还剩 ${formatLeftWords(soonest - Date.parse(serverNow))}`
  const count = openInvitations.length
  /** A way other than the one that was taken, or any way after the deadline. */
  const barredFor = (kind: 'online' | 'offline' | 'other'): string | undefined => {
    if (held && held.kind !== kind) return `已有去向（${held.kindLabel}），不能再办；${errorCatalogue.destination_active.next.split('；')[1] ?? ''}`
    return !held && closed && kind !== 'online' ? `${closed.message}，${closed.next}` : undefined
  }
  const way = (kind: 'offline' | 'other', title: string, note: string): SignEntry => {
    const barred = barredFor(kind)
    const own = current?.kind === kind && (current.active || current.status.turn === 'student') ? current.status : undefined
    return { key: kind, title, path: places[kind], note: barred ?? note, barred: barred !== undefined, tag: own && { label: own.label, tone: own.tone } }
  }
  const ofStep = (key: 'recommendation_form' | 'source_info', title: string): SignEntry => {
    const one = step(key)
    return { key, title, path: one?.path ?? places[key], note: one?.why ? `${one.why.message}，${one.why.next}` : one?.next ?? '', barred: one?.why !== undefined, tag: one && { label: one.status, tone: tones[one.state] } }
  }
  const ending = step('termination')
  const open = ending !== undefined && ending.state !== 'later'
  return [
    { key: 'online', title: '线上签约', path: places.online, barred: held !== undefined && count > 0, count: held ? 0 : count, note: count === 0 ? '查看单位发来的签约邀请' : held ? `收到 ${count} 份邀请，现在只能查看` : `${count} 份邀请待应约${left}` },
    way('offline', '线下签约', '单位不在平台上，由你录入协议书，盖章后上传'),
    way('other', '其他去向登记', '劳动合同、升学、出国、创业、应征入伍等'),
    {
      key: 'termination', title: '解约及去向解除', path: open ? ending.path ?? places.termination : places.termination, tag: open ? { label: ending.status, tone: tones[ending.state] } : undefined, barred: !open && (!held || ending?.why !== undefined),
      note: open ? ending.next ?? '' : !held ? '现在没有可以解除的去向' : ending?.why ? `${ending.why.message}，${ending.why.next}` : '更换单位、信息有误或去向变化时办理',
    },
    ofStep('recommendation_form', '推荐表申请'),
    ofStep('source_info', '生源信息核对'),
    { key: 'guide', title: '签约使用指南', path: places.guide, note: '怎样选、要准备什么、能不能改' },
  ]
}
