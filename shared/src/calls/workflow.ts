import { defineWorkflow } from '../kernel/workflow'

/** R-INT-3: one video call of one interview: the employer calls, the student takes it. Who hangs up, or rings too long, ends it; another call may follow. */
export const callWorkflow = defineWorkflow({
  name: 'interview-call', label: '视频通话', initial: 'ringing',
  states: {
    ringing: { label: '呼叫中', tone: 'wait', turn: 'student', active: true },
    live: { label: '通话中', tone: 'ok', active: true },
    refused: { label: '未接通', tone: 'off', final: true },
    missed: { label: '无人接听', tone: 'off', final: true },
    ended: { label: '已结束', tone: 'off', final: true },
  },
  needs: { ringing: 'call_over', rangOut: 'illegal_transition' },
  actions: {
    answer: { label: '接听', from: ['ringing'], to: 'live', by: ['student'], needs: ['ringing'] },
    refuse: { label: '暂不接听', from: ['ringing'], to: 'refused', by: ['student'] },
    miss: { label: '无人接听', from: ['ringing'], to: 'missed', by: ['system', 'employer'], needs: ['rangOut'] },
    hangUp: { label: '挂断', from: ['ringing', 'live'], to: 'ended', by: ['student', 'employer', 'system'] },
  },
})
export type CallStatus = keyof typeof callWorkflow.states
