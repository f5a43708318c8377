import { actionsFor } from './actions-for'
import { why } from './why'
import { defineWorkflow } from './workflow'

const tone = 'info' as const
const door = defineWorkflow({
  name: 'door', label: '门', initial: 'open',
  states: { open: { label: '开', tone }, shut: { label: '关', tone, final: true } },
  needs: { hasKey: 'forbidden' },
  actions: { shut: { label: '关门', from: ['open'], to: 'shut', by: ['student'], needs: ['hasKey'] } },
})

describe('defineWorkflow', () => {
  it('refuses an unreachable state', () => {
    expect(() => defineWorkflow({ name: 'x', label: 'x', initial: 'a', needs: {}, actions: {},
      states: { a: { label: 'a', tone, final: true }, b: { label: 'b', tone, final: true } } })).toThrow(/b is unreachable/)
  })
  it('refuses a non-final state with no way out', () => {
    expect(() => defineWorkflow({ name: 'x', label: 'x', initial: 'a', needs: {}, actions: {}, states: { a: { label: 'a', tone } } })).toThrow(/no way out/)
  })
})

describe('why', () => {
  it('R-DST-2 names the unmet need', () => expect(why(door, 'shut', { status: 'open', role: 'student' })?.error).toBe('forbidden'))
  it('R-DST-2 is silent when all fits', () => expect(why(door, 'shut', { status: 'open', role: 'student', facts: { hasKey: true } })).toBeUndefined())
  it('refuses another status', () => expect(why(door, 'shut', { status: 'shut', role: 'student', facts: { hasKey: true } })?.error).toBe('illegal_transition'))
})

describe('actionsFor', () => {
  it('offers nothing to another role', () => expect(actionsFor(door, { status: 'open', role: 'employer' })).toEqual([]))
  it('offers neither what comes with another approval nor the other side of a choice', () => {
    const room = defineWorkflow({
      name: 'room', label: '房间', initial: 'open', states: door.states, needs: { locks: 'forbidden', latches: 'forbidden' }, choosing: ['locks', 'latches'],
      actions: {
        lock: { label: '锁门', from: ['open'], to: 'shut', by: ['student'], needs: ['locks'] }, latch: { label: '插门', from: ['open'], to: 'shut', by: ['student'], needs: ['latches'] },
        end: { label: '拆门', from: ['open'], to: 'shut', by: ['student'], with: 'termination' },
      },
    })
    expect(actionsFor(room, { status: 'open', role: 'student', facts: { latches: true } })).toEqual([{ key: 'latch', label: '插门' }])
  })
  it('R-DST-2 carries the reason on the button', () => expect(actionsFor(door, { status: 'open', role: 'student' })[0]?.why?.error).toBe('forbidden'))
})
