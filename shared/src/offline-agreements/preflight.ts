import { unitNatureFits } from '../destinations/unit-nature-rules'
import { checkForm } from '../kernel/check-form'
import { type FormProblem, type FormValues } from '../kernel/form-field'
import { isCompleteAddress } from '../kernel/is-complete-address'
import { limits } from '../kernel/limits'
import { isProbationPayLawful } from '../signing/probation-pay'
import { yuanToFen } from '../kernel/yuan-to-fen'
import { offlineFields } from './fields'

/** 10 签就业协议形式就业. */
const agreementCode = '10'
const enterprise = new Set(['31', '32', '35', '39'])

/**
 * R-OFF-2: the pre-flight check of an offline agreement, the same on the phone and on the server. Errors forbid generating; warnings are shown.
 * @param student the name on the roster: the recipient of the archive cannot be the student; `today` (YYYY-MM-DD, in China) from who shows warnings while it is typed, as a date that passes later is no mistake
 */
export function preflight(values: FormValues, student: { name: string; today?: string }): FormProblem[] {
  const problems = checkForm(offlineFields, values)
  const known = new Set(problems.map((one) => one.field))
  const add = (field: string, message: string, level: FormProblem['level'] = 'error'): void => { if (!known.has(field)) problems.push({ field, message, level }) }
  const { unitNature = '', creditCode = '', archiveTo, archiveRecipient = '', archiveAddress = '', probationMonths = '0' } = values
  if (unitNature && !unitNatureFits(agreementCode, unitNature)) add('unitNature', '该单位性质不签就业协议书；应征入伍请办理【其他去向登记】')
  if (creditCode && !natureMatchesCode(unitNature, creditCode)) add('unitNature', '单位性质与信用代码的登记机关不一致，请核对', 'warning')
  if (archiveTo === 'employer' || archiveTo === 'recipient') {
    if (archiveRecipient.replace(/\s/g, '') === student.name.replace(/\s/g, '')) add('archiveRecipient', '档案不能寄给本人，请填写接收单位的工作人员')
    if (!isCompleteAddress(archiveAddress)) add('archiveAddress', '地址不完整，请写明省、市、区县、街道和门牌号')
  }
  if (Number(probationMonths) > limits.probationMonthsMax) add('probationMonths', `试用期最长 ${limits.probationMonthsMax} 个月`)
  const salary = yuanToFen(values.salaryYuan)
  const probation = yuanToFen(values.probationSalaryYuan)
  if (salary !== undefined && (salary < 1 || salary > limits.salaryMaxFen)) add('salaryYuan', '月薪超出范围，请核对')
  if (salary !== undefined && probation !== undefined && Number(probationMonths) > 0 && !isProbationPayLawful(probation, salary)) add('probationSalaryYuan', '试用期月薪不得低于月薪的 80%（劳动合同法第二十条）')
  if (student.today && values.reportOn && values.reportOn < student.today) add('reportOn', '报到时间早于今天，请核对', 'warning')
  const damages = yuanToFen(values.damagesYuan)
  if (damages !== undefined && damages > limits.damagesMaxFen) add('damagesYuan', '违约金超出范围，请核对')
  return problems
}

/** GB 32100-2015: 9 市场监管 (enterprises), 11 机关. */
const natureMatchesCode = (nature: string, code: string): boolean => (enterprise.has(nature) ? code.startsWith('9') : nature === '10' ? code.startsWith('11') : true)
