import type { Terms } from '@shared/signing/terms'
import { formatYuan } from './format-yuan'

export interface TermLine { key: string; label: string; value: string }

const takes = (yes: boolean): string => (yes ? '接收' : '不接收')
const day = (date: string): string => date.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1 年 $2 月 $3 日')

/** The terms as lines of the letter, in the order of the agreement. */
export function describeTerms(terms: Terms): TermLine[] {
  const probation = terms.probationMonths === 0 ? '无试用期' : `${terms.probationMonths} 个月 · ${formatYuan(terms.probationSalaryFen)}/月`
  return [
    { key: 'position', label: '岗位', value: terms.position },
    { key: 'salary', label: '月薪', value: formatYuan(terms.salaryFen) },
    { key: 'probation', label: '试用期', value: probation },
    { key: 'workplace', label: '工作地点', value: terms.workplace },
    { key: 'reportOn', label: '报到时间', value: day(terms.reportOn) },
    { key: 'takes', label: '档案 / 户口', value: `${takes(terms.acceptsArchive)} / ${takes(terms.acceptsHukou)}` },
    { key: 'damages', label: '违约金', value: terms.damagesFen === 0 ? '不约定' : formatYuan(terms.damagesFen) },
    { key: 'notes', label: '其他约定', value: terms.notes || '无' },
  ]
}
