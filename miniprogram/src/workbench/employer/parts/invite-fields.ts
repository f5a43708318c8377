import { limits } from '@shared/kernel/limits'
import type { FieldSpec } from '@/ui/form/field-spec'

/** What an invitation carries beside the terms. */
export const inviteFields = [
  { name: 'validityDays', label: '应约有效期（天）', kind: 'number', limit: 2, placeholder: '留空按学校设置',
    hint: `${limits.validityDaysMin}–${limits.validityDaysMax} 天，学校一般为 ${limits.validityDaysDefault} 天；有效期内不能向同一学生再发邀请` },
  { name: 'advert.position', label: '招聘信息中的岗位', kind: 'text', limit: limits.positionMax },
  { name: 'advert.salaryFen', label: '招聘信息中的月薪（元）', kind: 'number', limit: 10 },
  { name: 'advert.workplace', label: '招聘信息中的工作地点', kind: 'text', limit: limits.addressMax },
] as const satisfies readonly FieldSpec[]
export type InviteField = (typeof inviteFields)[number]['name']
