import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { editContent } from './edit-content'
import { EditView } from './edit-view'
import { goodResume } from './good-resume'
import { removedEntry } from './removed-entry'
import type { WrittenResume } from './resume'

jest.mock('@/api/call', () => ({ call: () => Promise.resolve({ revision: 4, savedAt: '2026-06-01T01:00:00.000Z' }) }))

let owners = 0
const open = (over?: Partial<WrittenResume>) => render(<EditView held={{ resume: goodResume(over), owner: `o${++owners}` }} languages={null} />)
const press = (place: HTMLElement, label: string) => act(() => { place.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click() })
const titles = (place: HTMLElement) => [...place.querySelectorAll('[aria-label="实践经历"] .ui-item-title')].map((one) => one.textContent)

it('R-CV-2 lists what is missing, the section worth most first, and says what applying needs', () => {
  const place = open()
  const lines = () => [...place.querySelectorAll('.cv-missing')].map((one) => one.textContent)
  expect([lines().length, lines()[0]]).toEqual([4, '选择职位类别求职意向+4%'])
  tap(place, '查看全部 15 项')
  expect([lines().length, place.textContent?.includes('达到 60% 才能投递')]).toEqual([15, true])
})

it('R-CV-1 changes the order of entries with arrows', () => {
  const place = open()
  press(place, '实践经历排序')
  press(place, '下移 龙江数科')
  expect(titles(place)).toEqual(['北疆智能', '龙江数科'])
})

it('R-CV-1 puts a deleted entry back where it was', () => {
  const [gone, left] = goodResume().content.experience
  const place = open(editContent.remove('experience', 'e0')(goodResume().content))
  expect(titles(place)).toEqual([left?.values.organisation])
  act(() => { if (gone) removedEntry.set({ language: 'zh', section: 'experience', entry: gone, at: 0 }) })
  tap(place, '撤销')
  expect([titles(place), place.textContent?.includes('已删除')]).toEqual([['龙江数科', '北疆智能'], false])
})

it('R-CV-4 marks what the school verified', () => expect(open().querySelector('[aria-label="教育经历"]')?.textContent).toContain('学校已核验'))

it('R-CV-1 says at an entry what it still lacks', () => {
  const place = open({ awards: [{ id: 'a', values: { issuer: '示范理工大学' }, verified: false, fixed: [] }] })
  expect(place.querySelector('[aria-label="获奖情况"]')?.textContent).toContain('待填写或修改：奖项')
})

it('R-CV-1 goes on with an entry that was left empty instead of adding another', () => {
  const place = open({ awards: [{ id: 'a', values: {}, verified: false, fixed: [] }] })
  press(place, '添加获奖情况')
  expect(place.querySelectorAll('[aria-label="获奖情况"] .ui-item-title')).toHaveLength(1)
})
