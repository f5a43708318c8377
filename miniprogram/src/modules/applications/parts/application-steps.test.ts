import { applicationSteps } from './application-steps'

const brief = (status: string, ...to: string[]) => applicationSteps(status, to.map((one) => ({ to: one }))).map((step) => `${step.label} ${step.state}`)

it('R-JOB-3 shows what was reached, where it stands and what may come', () => {
  expect(brief('submitted', '已投递')).toEqual(['已投递 now', '已查看 todo', '邀面试 todo', '录用意向 todo'])
  expect(brief('interview', '已投递', '已查看', '邀面试')).toEqual(['已投递 done', '已查看 done', '邀面试 now', '录用意向 todo'])
})

it('R-JOB-3 leaves out an interview that was passed over', () => {
  expect(brief('offered', '已投递', '已查看', '录用意向')).toEqual(['已投递 done', '已查看 done', '录用意向 done'])
})

it('R-JOB-3 draws no way for one that ended without an offer', () => {
  expect([applicationSteps('unfit', []), applicationSteps('withdrawn', [])]).toEqual([[], []])
})
