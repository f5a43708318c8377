import { branchKeys } from '@shared/other-destinations/branches'
import { wizard, type WizardAnswer } from '@shared/other-destinations/wizard'
import { endOf, follow, trailTo, type Trail } from './trail'

const answer = (question: string, label: string): WizardAnswer => {
  const found = wizard[question]?.answers.find((one) => one.label === label)
  if (!found) throw new Error(`${question} has no answer ${label}`)
  return found
}

it('R-OTH-1 leads from question to question to one branch', () => {
  let trail: Trail = []
  trail = follow(trail, answer('start', '工作'))
  trail = follow(trail, answer('work', '有用人单位'))
  trail = follow(trail, answer('unit', '劳动合同'))
  expect([trail.map((step) => step.question), endOf(trail)]).toEqual([['start', 'work', 'unit'], { branch: 'labour_contract' }])
})

it('R-OTH-1 goes back to the question whose answer is taken back', () => {
  const trail = trailTo('labour_contract')
  expect(endOf(trail.slice(0, -1))).toEqual({ question: 'unit' })
})

it('R-OTH-1 takes no answer after a branch was reached', () => {
  const trail = trailTo('enlistment')
  expect(follow(trail, answer('start', '工作'))).toBe(trail)
})

it('R-OTH-1 finds a way of answers to every branch', () => {
  expect(branchKeys.filter((key) => { const end = endOf(trailTo(key)); return !('branch' in end && end.branch === key) })).toEqual([])
})
