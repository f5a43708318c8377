import { render, tap } from '../../../../test/render'
import { PushRuns } from './push-runs'

const run = (id: string, kind: 'night' | 'digest' | 'new_jobs', label: string) => ({
  id, kind, label, state: 'done' as const, done: 12, total: 12, matched: 34, perSecond: 6, requestedAt: '2026-11-22T01:00:00Z', startedAt: '2026-11-22T01:00:00Z', doneAt: '2026-11-22T01:00:02Z',
})

it('R-PUSH-3 says what a run counted: adverts or students', () => {
  const said = render(<PushRuns runs={[run('1', 'new_jobs', '新职位匹配'), run('2', 'digest', '每日推荐')]} onStarted={() => undefined} />).textContent
  expect(said).toContain('12 个职位 · 匹配 34')
  expect(said).toContain('12 名学生 · 每秒 6 名学生')
})

it('R-PUSH-3 keeps long finished runs out of the way of what failed', () => {
  const place = render(<PushRuns runs={['1', '2', '3', '4', '5'].map((id) => run(id, 'night', `第${id}次`))} onStarted={() => undefined} />)
  expect(place.textContent).not.toContain('第4次')
  tap(place, '更早的 2 次')
  expect(place.textContent).toContain('第5次')
})
