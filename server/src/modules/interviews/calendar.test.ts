import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildInterview } from './factory'

let app: TestApp
useTestClock('2026-11-23T02:00:00.000Z')
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

/** A calendar's lines, unfolded (RFC 5545). */
async function linesOf(token: string, id: string): Promise<string[]> {
  const answer = await app.call('GET', `/api/interviews/${id}/calendar`, { token })
  expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/)
  return answer.bytes.toString('utf8').replace(/\r\n[ \t]/g, '').split('\r\n')
}

it('R-INT-1 the calendar file says when, where and what, in UTC, with an alarm', async () => {
  const { id, student, row } = await buildInterview({ state: 'accepted', arrangement: { kind: 'onsite', place: '创新路 2 号;三楼,左', startsAt: '2026-11-25T06:30:00.000Z', minutes: 45, note: '带成绩单\n带证件' } })
  expect(await linesOf(student.token, id)).toEqual(expect.arrayContaining([
    'DTSTART:20261125T063000Z', 'DTEND:20261125T071500Z', 'DTSTAMP:20261123T020000Z', 'STATUS:CONFIRMED', 'SEQUENCE:1', 'LOCATION:创新路 2 号\\;三楼\\,左', `SUMMARY:面试：${row.employerName} · ${row.jobTitle}`,
    'DESCRIPTION:现场面试\\n带成绩单\\n带证件', 'TRIGGER:-PT1H',
  ]))
})
it.each([['invited', 'STATUS:TENTATIVE'], ['cancelled', 'STATUS:CANCELLED']] as const)('R-INT-1 the file of one that is %s says so, under the same id', async (state, said) => {
  const { id, employer, student } = await buildInterview({ state })
  const lines = await linesOf(employer.token, id)
  expect(lines).toEqual(expect.arrayContaining([said, `UID:interview-${id}@${new URL(app.url).hostname}`]))
  expect(lines.find((line) => line.startsWith('SUMMARY'))).toContain(student.name)
})
