import { canApply, closedWord } from './favourite'

it('R-JOB-2 tells a closed advert from one past its deadline', () => {
  expect([closedWord({ state: 'closed' }), closedWord({ state: 'expired' })]).toEqual(['已关闭', '已截止'])
})

it('R-JOB-2 sends only what is open and was not sent before', () => {
  const application = { id: 'a', status: { key: 'submitted', label: '已投递', tone: 'wait' as const } }
  expect([canApply({ state: 'open' }), canApply({ state: 'expired' }), canApply({ state: 'open', application })]).toEqual([true, false, false])
})
