import { goodValues } from '@shared/other-destinations/good-values'
import { composeCorrection } from './correction-names'

const student = { name: '张雨桐' }
const inForce = goodValues('other_employment')

it('R-OTH-2 sends only what differs', () => {
  const { changes, problems } = composeCorrection('other_employment', inForce, { position: '秘书', workplace: ` ${inForce.workplace ?? ''} ` }, student)
  expect([changes, problems.map((one) => one.field)]).toEqual([{ position: '秘书' }, ['workplace']])
})

it('R-OTH-2 asks for the fields that another choice makes necessary', () => {
  const { names, problems } = composeCorrection('other_employment', inForce, { archiveTo: 'recipient' }, student)
  expect(names).toEqual(['archiveTo', 'archiveUnit', 'archiveAddress', 'archivePostcode', 'archiveRecipient', 'archivePhone'])
  expect(problems.map((one) => one.field)).not.toContain('archiveTo')
})

it('R-OTH-2 checks the record as it would be', () => {
  expect(composeCorrection('other_employment', inForce, { creditCode: '911' }, student).problems).toMatchObject([{ field: 'creditCode' }])
})
