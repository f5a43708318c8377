import { act } from 'react'
import { render, tap } from '../../../../test/render'
import type { ResumeFile, ResumeList } from './resume'
import { ResumeListView } from './resume-list-view'

const mockServer = jest.fn()
jest.mock('@/api/call', () => ({ call: (...args: unknown[]) => Promise.resolve(mockServer(...args)) }))

const file = (id: string, over: Partial<ResumeFile> = {}): ResumeFile => ({ id, name: `简历${id}.pdf`, kind: 'pdf', bytes: 102_400, pages: 1, isDefault: false, createdAt: '2026-06-01T01:00:00.000Z', path: '', ...over })
const list = (over: Partial<ResumeList> = {}): ResumeList => ({
  online: [{ language: 'zh', label: '中文简历', isDefault: true, percent: 84, updatedAt: '2026-06-01T01:00:00.000Z' }, { language: 'en', label: '英文简历', isDefault: false, percent: 28 }], files: [], filesMax: 5, gate: 60, ...over,
})
const press = (place: HTMLElement, label: string) => act(() => { place.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click() })
const sheet = (place: HTMLElement) => place.querySelector('.ui-sheet-panel')?.textContent ?? ''
beforeEach(() => mockServer.mockReset())

it('R-CV-1 shows both online résumés, which is the default, and what applying still needs', () => {
  const text = render(<ResumeListView list={list()} onChanged={() => undefined} />).textContent ?? ''
  expect(['中文简历默认可用于投递', '英文简历达到 60% 才能投递，还差 32%还没有填写过'].filter((said) => !text.includes(said))).toEqual([])
})

it('R-CV-1 says why the default attachment cannot be deleted', () => {
  const place = render(<ResumeListView list={list({ files: [file('a', { isDefault: true })] })} onChanged={() => undefined} />)
  press(place, '删除 简历a.pdf')
  tap(place, '确认删除')
  expect([sheet(place).includes('这是默认附件，请先取消默认再删除'), mockServer.mock.calls]).toEqual([true, []])
})

it('R-CV-1 deletes an attachment after asking, and shows what is left', async () => {
  const onChanged = jest.fn()
  const left = list()
  mockServer.mockReturnValue(left)
  const place = render(<ResumeListView list={list({ files: [file('a')] })} onChanged={onChanged} />)
  press(place, '删除 简历a.pdf')
  await act(async () => tap(place, '确认删除'))
  expect([mockServer.mock.calls, onChanged.mock.calls]).toEqual([[['DELETE /api/resumes/files/:id', { params: { id: 'a' } }]], [[left]]])
})

it('R-CV-1 takes no sixth attachment, and says why', () => {
  const place = render(<ResumeListView list={list({ files: ['a', 'b', 'c', 'd', 'e'].map((id) => file(id)) })} onChanged={() => undefined} />)
  expect(place.textContent).toContain('最多 5 份，请先删除一份再上传')
})
