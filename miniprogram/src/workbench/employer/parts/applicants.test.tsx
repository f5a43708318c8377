import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { BatchUnfit } from './batch-unfit'
import { usePicks } from './use-picks'

const asked: unknown[] = []
jest.mock('@/api/call', () => ({ call: (key: string, input: unknown) => {
  asked.push([key, input])
  return Promise.resolve({ results: [{ id: '1', ok: true }, { id: '2', ok: false, refusal: { error: 'illegal_transition', message: '学生已撤回', next: '不用再处理' } }] })
} }))
beforeEach(() => { asked.length = 0 })

function Board() {
  const picks = usePicks()
  return <><button onClick={() => { picks.toggle('1', '张雨桐') }}>pick 1</button><button onClick={() => picks.toggle('2', '欧阳明月')}>pick 2</button><BatchUnfit picks={picks} onDone={() => undefined} /></>
}

it('R-JOB-3 answers several with one reason and names who was not answered', async () => {
  const place = render(<Board />)
  tap(place, '批量处理')
  tap(place, 'pick 1')
  tap(place, 'pick 2')
  tap(place, '不合适（2 人）')
  tap(place, '岗位已招满')
  tap(place, '确认不合适（2 人）')
  await act(async () => { await Promise.resolve() })
  expect(asked).toEqual([['POST /api/applications/batch-turn-down', { body: { ids: ['1', '2'], reason: '岗位已招满' } }]])
  expect(place.textContent).toContain('1 人没有处理')
  expect(place.textContent).toContain('欧阳明月学生已撤回，不用再处理')
})
