import { render } from '../../../../test/render'
import { InvitationState } from './invitation-state'
import type { JobInvitation } from './job-invitation'

const invitation = (leftMs: number): JobInvitation => ({
  id: 'i', status: { key: 'open', label: '待回应', tone: 'wait' }, version: 4, job: { id: 'j', title: '测试工程师' }, employer: { id: 'e', name: '北疆智能' }, student: { name: '张*', school: '', college: '', major: '', degree: '' },
  opened: true, validUntil: new Date(Date.now() + leftMs).toISOString(), createdAt: '', note: '', serverNow: '', actions: [], history: [],
})
const open = (leftMs: number) => render(<InvitationState invitation={invitation(leftMs)} onEnd={() => undefined} />).textContent
beforeEach(() => { jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00.000Z') }) })
afterEach(() => { jest.useRealTimers() })

it('R-JOB-4 says days and hours while there are days', () => expect(open(6.5 * 86_400_000)).toContain('还剩 6 天 12 小时'))

it('R-JOB-4 counts the seconds on the last day', () => expect(open(3_600_000)).toContain('01:00:00'))
