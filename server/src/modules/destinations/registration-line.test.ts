import { unitNatures } from '@shared/employers/unit-natures'
import { branchKeys, branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { Types } from 'mongoose'
import { registrationLine } from './registration-line'

const row = { studentId: new Types.ObjectId(), active: true, createdAt: new Date('2026-05-05T08:00:00Z') }
const other = (branch: BranchKey, values: Record<string, string>) => registrationLine({ ...row, kind: 'other', status: 'approved', content: { branch, values } })
const ministry = ['10', '11', '12', '27', '46', '50', '51', '70', '71', '72', '75', '76', '80', '85']

describe('a line of the registration list', () => {
  it.each(branchKeys)('R-DST-5 of %s has its branch’s code and invents none', (branch) => {
    expect(other(branch, {})).toMatchObject({ code: branchOf(branch).code, codeLabel: branchOf(branch).label, state: 'approved' })
    expect(ministry).toContain(other(branch, {})?.code)
  })
  it.each([
    ['enlistment', { enlistedAt: '北林区人民政府征兵办公室', enlistedOn: '2026-09-01' }, { employerName: '北林区人民政府征兵办公室', reportOn: '2026-09-01', unitNatureCode: undefined }],
    ['further_study', { admittedBy: '示范大学', enrolsOn: '2026-09-01' }, { employerName: '示范大学', reportOn: '2026-09-01' }],
    ['abroad', { institution: 'University of Example', country: '英国' }, { employerName: 'University of Example', workplace: '英国' }],
    ['freelance', { occupation: '翻译', income: '6000.50' }, { position: '翻译', salaryYuan: 6000.5 }],
    ['labour_contract', { unitNature: '31', creditCode: 'X' }, { unitNatureCode: '31', unitNature: unitNatures[31], creditCode: 'X' }],
    ['seeking', { archiveTo: 'school', hukouTo: 'origin' }, { archive: { unit: '暂留学校' }, hukouAddress: '迁回生源地' }],
  ] as const)('R-DST-5 of %s reads its own fields', (branch, values, line) => expect(other(branch, values)).toMatchObject(line))
  it('R-DST-5 leaves out what belongs to a choice no longer made', () => {
    expect(other('seeking', { archiveTo: 'origin', archiveUnit: '旧单位', archiveAddress: '旧地址', hukouTo: 'stay', hukouAddress: '旧地址' })).toMatchObject({ archive: { unit: '转回生源地', address: undefined }, hukouAddress: '不迁移（户口未迁入学校）' })
  })
  it.each([
    ['offline', 'draft', undefined], ['offline', 'discarded', undefined], ['offline', 'terminated', undefined], ['other', 'unconfirmed', undefined], ['online', 'refused', undefined],
    ['offline', 'rejected', '审核不通过'], ['other', 'rejected', '审核不通过'], ['online', 'reoffered', '待学生重新确认'],
  ] as const)('R-DST-5 of an %s one that is %s has no code', (kind, status, stateLabel) => {
    const line = registrationLine({ ...row, active: false, kind, status, values: { employerName: '甲' } })
    expect(line?.stateLabel).toBe(stateLabel)
    expect(line?.code ?? line?.employerName).toBeUndefined()
  })
})
