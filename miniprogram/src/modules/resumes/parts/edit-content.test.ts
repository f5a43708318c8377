import { editContent } from './edit-content'
import type { WrittenEntry, WrittenResume } from './resume'

const entry = (id: string, values: Record<string, string> = {}, verified = false): WrittenEntry => ({ id, values, verified, fixed: [] })
const start: WrittenResume = {
  basic: { name: '张雨桐' }, intention: {}, selfDescription: {}, experience: [], skills: [], fixed: ['name'],
  education: [entry('roster', { school: '示范理工大学' }, true), entry('b', { school: '示范中学' })],
  awards: ['a', 'b', 'c'].map((id) => entry(id)),
}
const ids = (content: WrittenResume) => content.awards.map((one) => one.id).join('')

it('R-CV-1 types into a section and into an entry, touching nothing else', () => {
  expect(editContent.value('basic', 'city', '哈尔滨')(start)).toEqual({ ...start, basic: { name: '张雨桐', city: '哈尔滨' } })
  expect(editContent.entryValue('education', 'b', 'major', '理科')(start).education.map((one) => one.values)).toEqual([{ school: '示范理工大学' }, { school: '示范中学', major: '理科' }])
})

it('R-CV-1 puts a removed entry back where it was, once', () => {
  const without = editContent.remove('awards', 'b')(start)
  const back = editContent.putBack('awards', entry('b'), 1)
  expect([ids(without), ids(back(without)), ids(back(back(without)))]).toEqual(['ac', 'abc', 'abc'])
})

it('R-CV-4 does not remove what the school verified', () => expect(editContent.remove('education', 'roster')(start)).toEqual(start))
