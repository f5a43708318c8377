import { ApiError } from '@/api/api-error'
import { networkError } from '@/api/network-error'
import type { WrittenResume } from './resume'
import { sectionSaver } from './save-sections'

const start: WrittenResume = { basic: { name: '张雨桐' }, intention: {}, selfDescription: {}, education: [], experience: [], skills: [], awards: [], fixed: ['name'] }
const entry = (id: string, description: string) => ({ id, values: { description }, verified: false, fixed: [] })

function open(failAt?: string) {
  const sent: string[] = []
  let failing = failAt
  const saver = sectionSaver(async (section, _content, revision) => {
    if (section === failing) { failing = undefined; throw networkError() }
    sent.push(`${section}@${revision}`)
    return { revision: revision + 1, savedAt: '2026-06-01T01:00:00.000Z' }
  })
  saver.learn(4, start)
  return { saver, sent }
}

it('R-CV-1 sends the sections that changed, one after the other, each on the revision of the one before', async () => {
  const { saver, sent } = open()
  const answer = await saver.save({ ...start, basic: { name: '张雨桐', city: '哈尔滨' }, intention: { position: '测试', kind: '' } }, 4, '')
  expect([sent, answer.revision]).toEqual([['basic@4', 'intention@5'], 6])
})

it('R-CV-1 sends nothing for what is the same, an emptied field included', async () => {
  const { saver, sent } = open()
  await saver.save({ ...start, basic: { city: '', name: '张雨桐' } }, 4, '')
  expect(sent).toEqual([])
})

it('R-CV-1 goes on where the network broke, without a conflict with itself', async () => {
  const { saver, sent } = open('intention')
  const content = { ...start, basic: { name: '张雨桐', city: '大庆' }, intention: { position: '测试' } }
  await expect(saver.save(content, 4, '')).rejects.toThrow(ApiError)
  await saver.save(content, 4, '')
  expect(sent).toEqual(['basic@4', 'intention@5'])
})

it('R-CV-1 keeps what is too long on this device and saves the rest', async () => {
  const { saver, sent } = open()
  await expect(saver.save({ ...start, experience: [entry('a', '字'.repeat(1001))], awards: [entry('b', '')] }, 4, '')).rejects.toThrow('有内容超出字数')
  expect(sent).toEqual(['awards@4'])
})

it('R-CV-1 saves the order of entries', async () => {
  const { saver, sent } = open()
  const two = { ...start, experience: [entry('a', ''), entry('b', '')] }
  const first = await saver.save(two, 4, '')
  await saver.save({ ...two, experience: [entry('b', ''), entry('a', '')] }, first.revision, '')
  expect(sent).toEqual(['experience@4', 'experience@5'])
})
