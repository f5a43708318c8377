import type { VideoCall } from './call'
import { callPhase } from './call-phase'
import { endWords } from './call-words'
import { newerCall } from './newer-call'

const statuses = { ringing: '呼叫中', live: '通话中', refused: '未接通', missed: '无人接听', ended: '已结束' } as const
const call = (key: keyof typeof statuses, over: Partial<VideoCall> = {}): VideoCall => ({
  id: 'c', interviewId: 'i', status: { key, label: statuses[key], tone: 'ok' }, version: 1, jobTitle: '', employer: { id: 'e', name: '' }, caller: '', student: { name: '' }, ringsUntil: '', startedAt: '2026-11-22T02:00:00.000Z', serverNow: '', actions: [], ...over,
})

it.each([
  [undefined, 'new', 'waiting'], ['ringing', 'new', 'ringing'], ['live', 'new', 'connecting'], ['live', 'connected', 'connected'], ['live', 'lost', 'lost'], ['live', 'failed', 'failed'],
  ['ended', 'connected', 'ended'], ['refused', 'new', 'ended'], ['missed', 'new', 'ended'],
] as const)('R-INT-3 a call that is %s with a picture that is %s shows as %s', (status, media, phase) => {
  expect(callPhase(status && call(status), media)).toBe(phase)
})

it('R-INT-3 an older answer that comes late does not bring a call back', () => {
  expect(newerCall(call('ended'), call('live')).status.key).toBe('ended')
  expect(newerCall(call('live'), call('ringing')).status.key).toBe('live')
  expect(newerCall(call('ringing'), call('live')).status.key).toBe('live')
})

it('R-INT-3 another call replaces the one before, an earlier one does not', () => {
  const held = call('ended')
  expect(newerCall(held, call('ringing', { id: 'later', startedAt: '2026-11-22T02:10:00.000Z' })).id).toBe('later')
  expect(newerCall(held, call('missed', { id: 'earlier', startedAt: '2026-11-22T01:50:00.000Z' })).id).toBe('c')
})

it('R-INT-3 each side reads in its own words how a call ended', () => {
  expect([endWords(call('missed'), 'student').title, endWords(call('missed'), 'employer').title]).toEqual(['单位的呼叫没有接通', '学生没有接听'])
})
