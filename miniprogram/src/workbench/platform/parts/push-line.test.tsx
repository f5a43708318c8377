import { render } from '../../../../test/render'
import { PushLine } from './push-line'

const push = {
  id: '0'.repeat(24), kind: 'job_digest' as const, kindLabel: '职位推荐', state: 'failed' as const, stateLabel: '发送失败', who: '张*（示范理工大学）', title: '今日职位推荐', attempts: 3, channel: 'official' as const,
  error: { code: 43004, meaning: '学生取消了关注', next: '已放进消息箱，学生再关注后恢复' }, createdAt: '2026-11-22T01:00:00Z', doneAt: '2026-11-22T01:10:00Z', retryable: false,
}
const text = (changed: Partial<typeof push>) => render(<PushLine push={{ ...push, ...changed }} onRetried={() => undefined} />).textContent

it('R-PUSH-3 shows why WeChat refused a push, with its code, and what helps', () => {
  expect(text({})).toContain('43004 学生取消了关注已放进消息箱，学生再关注后恢复')
})

it('R-PUSH-3 offers to send again only where that helps', () => {
  expect(text({})).not.toContain('重发')
  expect(text({ retryable: true })).toContain('重发')
})
