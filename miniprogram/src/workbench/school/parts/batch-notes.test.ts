import { batchNotes } from './batch-notes'

const item = (kind: 'offline-agreement' | 'termination' | 'source-info', key: string) => ({ kind, status: { key } })

it('R-TERM-3 says before a batch that what it ends stays ended', () => {
  expect(batchNotes([item('termination', 'in_review')])[0]).toContain('不能恢复')
})
it('R-OFF-3 calls only the stamped copy’s approval binding, not that of the data', () => {
  expect([batchNotes([item('offline-agreement', 'data_review')]).length, batchNotes([item('offline-agreement', 'in_review')]).length]).toEqual([0, 1])
})
it('says nothing where a yes is just a yes', () => { expect(batchNotes([item('source-info', 'pending')])).toEqual([]) })
