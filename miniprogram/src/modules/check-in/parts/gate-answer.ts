import type { OfflineAnswer } from '@shared/check-in/decide-offline'
import type { ScanMode } from '@shared/check-in/modes'
import { scanOutcomes } from '@shared/check-in/outcomes'
import type { Refusal } from '@shared/check-in/refusals'
import type { ResponseOf } from '@/api/input-of'

export type Station = ResponseOf<'GET /api/check-in/station'>
type ScanResult = ResponseOf<'POST /api/check-in/scans'>

/** What fills the screen after a scan. `care`: nobody could decide. `scanId`: the server's, by which it can be undone. */
export interface GateAnswer {
  tone: 'good' | 'bad' | 'care'
  word: string
  name?: string
  first?: { at: string; gate: string }
  /** A line on what to do. */
  note?: string
  mode: ScanMode
  at: string
  offline: boolean
  scanId?: string
}

const words = { ...scanOutcomes, admitted: '通过', left: '可以离场' } as const
const notes: Record<Refusal, string | undefined> = {
  'expired-code': '请对方打开小程序里的入场券，截图和旧码不能用', 'wrong-event': '请对方打开本场活动的入场券', unknown: '这不是入场券，或不在本场名单里',
  'not-open': '还没有到入场时间，或活动已经结束', revoked: '请联系主办方', cancelled: '报名或活动已取消',
  // When and where they came in says it all.
  'already-admitted': undefined,
}

/** The server's answer as the gate shows it. */
export function answerOnline(result: ScanResult): GateAnswer {
  const { outcome, reason, label, name, first, mode, at, scanId } = result
  const refused = outcome === 'refused' || outcome === 'undone'
  return {
    tone: refused ? 'bad' : 'good', word: refused ? label : words[outcome], name, first, note: refused && reason ? notes[reason] : undefined,
    mode, at, offline: false, scanId: outcome === 'admitted' || outcome === 'left' ? scanId : undefined,
  }
}

/** What the phone decided by itself, as the gate shows it. */
export function answerOffline({ outcome, reason, label, name, first }: OfflineAnswer, mode: ScanMode, at: string): GateAnswer {
  const refused = outcome === 'refused'
  return {
    tone: refused ? 'bad' : 'good', word: refused ? label : words[outcome], name, first: first && { at: new Date(first.at).toISOString(), gate: first.gate },
    note: refused ? reason === 'unknown' ? '离线名单里没有这张入场券，名单之后的报名要联网才能核验' : reason && notes[reason] : undefined, mode, at, offline: true,
  }
}

/** Without a network and without a list nothing can be said; it is kept for the server all the same. */
export const answerNobody = (mode: ScanMode, at: string): GateAnswer =>
  ({ tone: 'care', word: '无法核验', note: '没有网络，本机也没有离线名单；已记录这次扫码，请先让对方在旁等候', mode, at, offline: true })
