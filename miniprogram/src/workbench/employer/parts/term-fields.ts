import { limits } from '@shared/kernel/limits'
import type { FieldSpec } from '@/ui/form/field-spec'

const takes = [{ value: 'yes', label: '接收' }, { value: 'no', label: '不接收' }]
const months = Array.from({ length: limits.probationMonthsMax + 1 }, (_, month) => ({ value: String(month), label: month === 0 ? '无试用期' : `${month} 个月` }))

/** The terms of an invitation; amounts are typed in yuan. The names are the server's own, so its messages land at their fields. */
export const termFields = [
  { name: 'terms.position', label: '岗位', kind: 'text', required: true, limit: limits.positionMax, placeholder: '如：Java 开发工程师' },
  { name: 'terms.salaryFen', label: '月薪（元）', kind: 'number', required: true, limit: 10, placeholder: '税前，如：9000' },
  { name: 'terms.probationMonths', label: '试用期', kind: 'picker', required: true, options: months },
  { name: 'terms.probationSalaryFen', label: '试用期月薪（元）', kind: 'number', required: true, limit: 10, hint: '不得低于约定月薪的 80%' },
  { name: 'terms.workplace', label: '工作地点', kind: 'text', required: true, limit: limits.addressMax, placeholder: '写到区县或门牌号' },
  { name: 'terms.reportOn', label: '报到时间', kind: 'date', required: true },
  { name: 'terms.acceptsArchive', label: '是否接收档案', kind: 'radio', required: true, options: takes.map((one) => ({ ...one, label: `${one.label}档案` })) },
  { name: 'terms.acceptsHukou', label: '是否接收户口', kind: 'radio', required: true, options: takes.map((one) => ({ ...one, label: `${one.label}户口` })) },
  { name: 'terms.damagesFen', label: '违约金（元）', kind: 'number', limit: 10, placeholder: '不约定请留空' },
  { name: 'terms.notes', label: '其他约定', kind: 'textarea', limit: limits.notesMax, placeholder: '如：提供住宿、五险一金' },
] as const satisfies readonly FieldSpec[]
export type TermField = (typeof termFields)[number]['name']
