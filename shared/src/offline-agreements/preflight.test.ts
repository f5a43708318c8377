import { type FormValues } from '../kernel/form-field'
import { preflight } from './preflight'

const values: FormValues = {
  employerName: '绥化市第一中学', creditCode: '12231200414780123J', unitNature: '22', employerAddress: '黑龙江省绥化市北林区中直路 2 号', contactName: '李强', contactPhone: '0455-8200001',
  position: '数学教师', salaryYuan: '5000', probationMonths: '3', probationSalaryYuan: '4000', workplace: '绥化市', reportOn: '2026-08-20', archiveTo: 'employer', archiveUnit: '绥化市教育局人事科',
  archiveAddress: '黑龙江省绥化市北林区中直路 2 号', archivePostcode: '152000', archiveRecipient: '孙丽', archivePhone: '0455-8200002', hukouTo: 'origin',
}
const check = (changes: FormValues) => preflight({ ...values, ...changes }, { name: '张雨桐' })
const found = (changes: FormValues) => check(changes).map(({ field, level }) => `${field} ${level}`)

describe('the pre-flight check', () => {
  it('R-OFF-2 lets a complete entry pass', () => expect(check({})).toEqual([]))
  it('R-OFF-2 names every required field of an empty entry, and none that is not asked', () => {
    const fields = preflight({}, { name: '张雨桐' }).map((one) => one.field)
    expect(fields).toEqual(['employerName', 'creditCode', 'unitNature', 'employerAddress', 'contactName', 'contactPhone', 'position', 'salaryYuan', 'probationMonths', 'workplace', 'reportOn', 'archiveTo', 'hukouTo'])
  })
  it.each(['12231200414780123A', '1223120041478012', '12231200414780123j', 'I2231200414780123J'])('R-OFF-2 refuses the credit code %s', (creditCode) => {
    expect(found({ creditCode })).toEqual(['creditCode error'])
  })
  it('R-OFF-2 refuses a unit nature that signs no agreement', () => expect(check({ unitNature: '40' })).toMatchObject([{ field: 'unitNature', level: 'error', message: expect.stringContaining('其他去向登记') }]))
  it.each([['39', '12231200414780123J'], ['10', '12231200414780123J']])('R-OFF-2 only warns when nature %s and the registering office of %s disagree', (unitNature, creditCode) => {
    expect(found({ unitNature, creditCode })).toEqual(['unitNature warning'])
  })
  it.each(['黑龙江省', '绥化市北林区', '中直路2号', '北林区中直路2号', '黑龙江省绥化市北林区中直路', '  '])('R-OFF-2 refuses the archive address “%s”', (archiveAddress) => {
    expect(found({ archiveAddress })).toEqual(['archiveAddress error'])
  })
  it.each(['黑龙江省哈尔滨市南岗区学府路 74 号', '北京市海淀区中关村大街 1 号院 3 号楼', '内蒙古自治区呼和浩特市赛罕区大学西街 235 号', '上海市浦东新区世纪大道环球金融中心'])('R-OFF-2 takes the archive address “%s”', (archiveAddress) => {
    expect(found({ archiveAddress })).toEqual([])
  })
  it.each(['张雨桐', ' 张 雨桐 '])('R-OFF-2 refuses “%s” to receive their own archive', (archiveRecipient) => expect(found({ archiveRecipient })).toEqual(['archiveRecipient error']))
  it('R-OFF-2 asks for no address when the archive goes back to the place of origin', () => {
    expect(check({ archiveTo: 'origin', archiveUnit: '', archiveAddress: '', archivePostcode: '', archiveRecipient: '张雨桐', archivePhone: '' })).toEqual([])
  })
  it('R-OFF-2 asks where the hukou goes only when somebody else takes it', () => expect(found({ hukouTo: 'recipient' })).toEqual(['hukouAddress error']))
  it.each([['3999.99', ['probationSalaryYuan error']], ['4000', []], ['', []]])('R-OFF-2 weighs probation pay %s against a salary of 5000', (probationSalaryYuan, problems) => {
    expect(found({ probationSalaryYuan })).toEqual(problems)
  })
  it.each([['2026-08-21', ['reportOn warning']], ['2026-08-20', []], [undefined, []]])('R-OFF-2 only warns of a day of reporting that is over on %s', (today, problems) => {
    expect(preflight(values, { name: '张雨桐', today }).map(({ field, level }) => `${field} ${level}`)).toEqual(problems)
  })
  it('R-OFF-2 does not weigh probation pay without a probation', () => expect(found({ probationMonths: '0', probationSalaryYuan: '1' })).toEqual([]))
  it.each([['probationMonths', '7'], ['salaryYuan', '0'], ['salaryYuan', '100000.01'], ['damagesYuan', '1000000.01'], ['salaryYuan', '5,000'], ['reportOn', '2026-02-30'], ['archivePostcode', '15200']])('R-OFF-2 refuses %s “%s”', (field, value) => {
    expect(found({ [field]: value, probationSalaryYuan: '' })).toEqual([`${field} error`])
  })
})
