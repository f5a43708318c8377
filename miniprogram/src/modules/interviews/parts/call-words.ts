import type { Side } from '@shared/hall/frames'
import type { VideoCall } from './call'

/** How a call ended, for whoever reads it. */
export function endWords({ status }: Pick<VideoCall, 'status'>, side: Side): { title: string; note: string } {
  const student = side === 'student'
  if (status.key === 'refused') return student ? { title: '你没有接听', note: '单位可以再次呼叫，也可以在洽谈面试大厅说明情况。' } : { title: '学生暂不接听', note: '稍后可以再次呼叫，或在洽谈面试大厅联系学生。' }
  if (status.key === 'missed') return student ? { title: '单位的呼叫没有接通', note: '请停留在本页，等待单位再次呼叫。' } : { title: '学生没有接听', note: '学生可能还没进入页面，稍后可以再次呼叫。' }
  return student ? { title: '通话已结束', note: '单位会给出面试结果并通知你。掉线的话请停留在本页，单位可以再次呼叫。' } : { title: '通话已结束', note: '请填写面试结果，学生会收到通知；掉线的话可以再次呼叫。' }
}
