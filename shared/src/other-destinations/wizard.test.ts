import { branchKeys } from './branches'
import { wizard } from './wizard'

const answers = Object.values(wizard).flatMap((question) => question.answers)

/** Questions reached from the first, however long the way. */
function reachable(): Set<string> {
  const seen = new Set(['start'])
  for (const question of seen) for (const { to } of wizard[question]?.answers ?? []) if ('question' in to) seen.add(to.question)
  return seen
}

describe('the wizard', () => {
  it('R-OTH-1 leads to every branch', () => {
    expect(new Set(answers.flatMap(({ to }) => ('branch' in to ? [to.branch] : [])))).toEqual(new Set(branchKeys))
  })
  it('R-OTH-1 leads whoever signs an agreement to where that is done', () => {
    expect(answers.flatMap(({ to }) => ('elsewhere' in to ? [to.elsewhere] : []))).toEqual(['online', 'offline'])
  })
  it('R-OTH-1 has no question that is not asked, and asks none that is not there', () => {
    expect([...reachable()].sort()).toEqual(Object.keys(wizard).sort())
  })
  it.each(Object.entries(wizard))('R-OTH-1 “%s” has a way on, and answers that can be told apart', (_key, { answers: offered }) => {
    expect(offered.length).toBeGreaterThan(1)
    expect(new Set(offered.map(({ label }) => label)).size).toBe(offered.length)
  })
  it('R-OTH-1 does not go round in circles', () => {
    const walk = (question: string, before: string[]): void => {
      expect(before).not.toContain(question)
      for (const { to } of wizard[question]?.answers ?? []) if ('question' in to) walk(to.question, [...before, question])
    }
    walk('start', [])
  })
})
