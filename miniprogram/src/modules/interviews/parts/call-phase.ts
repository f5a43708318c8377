import type { VideoCall } from './call'
import { isOver } from './is-over'

/** How the picture stands: what a browser's connection or WeChat's room says. */
export type MediaState = 'new' | 'connecting' | 'connected' | 'lost' | 'failed'
export type CallPhase = 'waiting' | 'ringing' | 'connecting' | 'connected' | 'lost' | 'failed' | 'ended'

/** What the page shows. The server decides whether there is a call; the connection only whether it can be seen. */
export function callPhase(call: Pick<VideoCall, 'status'> | undefined, media: MediaState): CallPhase {
  if (!call) return 'waiting'
  if (isOver(call)) return 'ended'
  if (call.status.key === 'ringing') return 'ringing'
  return media === 'new' ? 'connecting' : media
}

/** In words, above the picture. */
export const phaseWords: Record<CallPhase, string> = {
  waiting: '等待呼叫', ringing: '呼叫中', connecting: '正在连接…', connected: '通话中', lost: '连接中断，正在恢复…', failed: '没有连接上', ended: '通话已结束',
}
