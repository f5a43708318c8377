import { render, tap, type as typeInto } from '../../../../test/render'
import { goodResume } from './good-resume'
import { SectionView } from './section-view'

jest.mock('@/api/call', () => ({ call: () => Promise.resolve({ revision: 4, savedAt: '2026-06-01T01:00:00.000Z' }) }))

let owners = 0
const open = (section: Parameters<typeof SectionView>[0]['section'], entry?: string) => render(<SectionView held={{ resume: goodResume(), owner: `s${++owners}` }} section={section} entry={entry} />)
const control = (place: HTMLElement, label: string) => place.querySelector(`[aria-label="${label}"]`)

it('R-CV-4 locks what the school verified and leaves the rest to the student', () => {
  const place = open('education', 'roster')
  expect([control(place, '学校'), control(place, '主修课程') === null, place.textContent?.includes('学校已核验'), place.textContent?.includes('删除')]).toEqual([null, false, true, false])
})

it('R-CV-1 cuts nothing off: what is too long stays, with what to take away', () => {
  const place = open('selfDescription')
  typeInto(place, '自我描述', '字'.repeat(803))
  const text = control(place, '自我描述')
  expect([text instanceof HTMLTextAreaElement && text.value.length, place.querySelector('.cv-count')?.textContent, place.textContent?.includes('请删减 3 字')]).toEqual([803, '803/800，超出 3 字', true])
})

it('R-CV-1 shows what is missing at the first 完成, and where', () => {
  const place = open('intention')
  tap(place, '完成')
  expect([...place.querySelectorAll('.ui-field-error')].map((one) => one.textContent)).toEqual(['请选择职位类别', '请填写期望城市'])
})

it('R-CV-1 says that an entry is gone instead of an empty form', () => expect(open('experience', 'nobody').textContent).toContain('这一条已经删除'))
