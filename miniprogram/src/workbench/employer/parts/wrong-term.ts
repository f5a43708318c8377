import { limits } from '@shared/kernel/limits'
import { isProbationPayLawful } from '@shared/signing/probation-pay'
import { serverNow } from '@/api/server-time'
import { formatYuan } from '@/modules/signing/parts/format-yuan'
import { fenOf } from './fen-of'

const most: Record<string, number> = {
  'terms.salaryFen': limits.salaryMaxFen, 'terms.probationSalaryFen': limits.salaryMaxFen, 'terms.damagesFen': limits.damagesMaxFen, 'advert.salaryFen': limits.salaryMaxFen,
}
const beijing = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)

/** What is wrong with a filled-in field of the terms or the invitation; undefined when nothing is. */
export function wrongTerm(name: string, value: string, values: Partial<Record<string, string>>, now: number = serverNow()): string | undefined {
  const max = most[name]
  if (max !== undefined) {
    const fen = fenOf(value)
    if (fen === undefined) return '请填写金额，最多两位小数'
    if (fen > max) return `不能超过 ${formatYuan(max)}`
    if (fen === 0 && name === 'terms.salaryFen') return '请填写月薪'
    if (name === 'terms.probationSalaryFen' && !isProbationPayLawful(fen, fenOf(values['terms.salaryFen'] ?? '') ?? 0)) return '试用期月薪不得低于约定月薪的 80%'
  }
  if (name === 'terms.workplace' && value.trim().length < 2) return '工作地点至少 2 个字'
  if (name === 'terms.reportOn' && value < beijing(now)) return '报到时间已经过去'
  if (name === 'validityDays') {
    const days = Number(value)
    if (!Number.isInteger(days) || days < limits.validityDaysMin || days > limits.validityDaysMax) return `请填写 ${limits.validityDaysMin}–${limits.validityDaysMax} 的整数`
  }
  return undefined
}
