import { ApiError } from '@/api/api-error'
import { networkError } from '@/api/network-error'
import type { WrittenResume } from './resume'
import { sectionSaver } from './save-sections'

const start: WrittenResume = { basic: { name: '张雨桐' }, intention: {}, selfDescription: {}, education: [], experience: [], skills: [], awards: [], fixed: ['name'] }
const entry = (id: string, description: string) => ({ id, values: { description }, verified: false, fixed: [] })

function open(failAt?: string) {
  const sent: string[] = []
  const parts: number[] = []
  const onPart = (revision: number): void => { parts.push(revision) }
  let failing = failAt
  const saver = sectionSaver(async (section, _content, revision) => {
    if (section === failing) { failing = undefined; throw networkError() }
    sent.push(`${section}@${revision}`)
    return { revision: revision + 1, savedAt: '2026-06-01T01:00:00.000Z' }
  })
  saver.learn(4, start)
  return { saver, sent, parts, onPart }
}

it('R-CV-1 sends the sections that changed, one after the other, each on the revision of the one before', async () => {
  const { saver, sent, onPart } = open()
  const answer = await saver.save({ ...start, basic: { name: '张雨桐', city: '哈尔滨' }, intention: { position: '测试', kind: '' } }, 4, '', onPart)
  expect([sent, answer.revision]).toEqual([['basic@4', 'intention@5'], 6])
})

it('R-CV-1 sends nothing for what is the same, an emptied field included', async () => {
  const { saver, sent, onPart } = open()
  await saver.save({ ...start, basic: { city: '', name: '张雨桐' } }, 4, '', onPart)
  expect(sent).toEqual([])
})

it('R-CV-1 goes on where the network broke, without a conflict with itself', async () => {
  const { saver, sent, parts, onPart } = open('intention')
  const content = { ...start, basic: { name: '张雨桐', city: '大庆' }, intention: { position: '测试' } }
  await expect(saver.save(content, 4, '', onPart)).rejects.toThrow(ApiError)
  expect(parts).toEqual([5])
  await saver.save(content, 5, '', onPart)
  expect(sent).toEqual(['basic@4', 'intention@5'])
})

it('R-CV-1 keeps what is too long on this device, says where, and saves the rest', async () => {
  const { saver, sent, parts, onPart } = open()
  await expect(saver.save({ ...start, experience: [entry('a', '字'.repeat(1001))], awards: [entry('b', '')] }, 4, '', onPart)).rejects.toThrow('实践经历超出字数')
  expect([sent, parts]).toEqual([['awards@4'], [5]])
})

it('R-CV-1 saves the order of entries', async () => {
  const { saver, sent, onPart } = open()
  const two = { ...start, experience: [entry('a', ''), entry('b', '')] }
  const first = await saver.save(two, 4, '', onPart)
  await saver.save({ ...two, experience: [entry('b', ''), entry('a', '')] }, first.revision, '', onPart)
  expect(sent).toEqual(['experience@4', 'experience@5'])
})
