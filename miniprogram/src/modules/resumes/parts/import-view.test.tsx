import { act } from 'react'
import { render, tap, type as typeInto } from '../../../../test/render'
import { ImportView } from './import-view'

const mockServer = jest.fn()
jest.mock('@/api/call', () => ({ call: (...args: unknown[]) => Promise.resolve(mockServer(...args)) }))
const preview = { changes: [{ section: 'basic', label: '基本信息', before: ['邮箱：a@example.com'], after: ['邮箱：b@example.com'] }], notes: [{ path: '/interests', message: '兴趣在简历里没有对应的栏目，未导入' }], percent: 73, revision: 9 }
const open = () => render(<ImportView language="zh" onPick={() => undefined} />)
beforeEach(() => mockServer.mockReset().mockReturnValue(preview))

it('R-CV-3 shows what an import would change and what it cannot take, and writes nothing yet', async () => {
  const place = open()
  typeInto(place, 'JSON Resume 内容', '{"basics":{"email":"b@example.com"}}')
  await act(async () => tap(place, '看看会改什么'))
  const text = place.textContent ?? ''
  expect(['将改动 1 栏，导入后完整度 73%', '邮箱：a@example.com', '邮箱：b@example.com', '兴趣在简历里没有对应的栏目'].filter((said) => !text.includes(said))).toEqual([])
  expect(mockServer.mock.calls.map(([key]) => key)).toEqual(['POST /api/resumes/online/:language/json-resume/preview'])
})

it('R-CV-3 imports what was shown, on the revision it was shown for', async () => {
  const place = open()
  typeInto(place, 'JSON Resume 内容', '{"basics":{"email":"b@example.com"}}')
  await act(async () => tap(place, '看看会改什么'))
  await act(async () => tap(place, '导入到中文简历'))
  expect(mockServer).toHaveBeenLastCalledWith('POST /api/resumes/online/:language/json-resume/import', { params: { language: 'zh' }, body: { document: { basics: { email: 'b@example.com' } }, revision: 9 } })
})

it('R-CV-3 asks the server nothing about what is no JSON, and says what to do', async () => {
  const place = open()
  typeInto(place, 'JSON Resume 内容', '{"basics":')
  await act(async () => tap(place, '看看会改什么'))
  expect([place.textContent?.includes('这不是完整的 JSON'), mockServer.mock.calls]).toEqual([true, []])
})
