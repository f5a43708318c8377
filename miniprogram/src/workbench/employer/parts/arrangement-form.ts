import { beijingInstant, beijingTyped } from '@shared/kernel/beijing-instant'
import { limits } from '@shared/kernel/limits'
import { interviewKinds } from '@shared/interviews/kinds'
import type { InputOf, ResponseOf } from '@/api/input-of'
import { serverNow } from '@/api/server-time'
import type { FieldSpec } from '@/ui/form/field-spec'
import { isKey } from '@/workbench/parts/is-key'

export type Arrangement = InputOf<'POST /api/interviews'>['body']['arrangement']
const lengths = ['20', '30', '45', '60', '90', '120', '180']

/** What an interview takes to arrange (R-INT-1). The place of a video interview is whatever there is to say of it. */
export const arrangementFields = [
  { name: 'arrangement.kind', label: '面试方式', kind: 'radio', required: true, options: Object.entries(interviewKinds).map(([value, label]) => ({ value, label })) },
  { name: 'arrangement.startsAt', label: '面试时间', kind: 'datetime', required: true },
  { name: 'arrangement.minutes', label: '预计时长', kind: 'picker', required: true, options: lengths.map((value) => ({ value, label: `${value} 分钟` })) },
  { name: 'arrangement.place', label: '面试地点', kind: 'text', required: true, limit: limits.interviewPlaceMax, placeholder: '写到楼层和房间，方便学生找到' },
  { name: 'video', label: '视频说明', kind: 'text', limit: limits.interviewPlaceMax, placeholder: '选填，如：请提前测试摄像头', hint: '到约定时间后在洽谈面试大厅由你发起视频' },
  { name: 'arrangement.note', label: '附言', kind: 'textarea', limit: limits.interviewNoteMax, placeholder: '选填，学生会看到：需要携带的材料、面试流程' },
  { name: 'arrangement.contactName', label: '联系人', kind: 'text', limit: limits.nameMax },
  { name: 'arrangement.contactPhone', label: '联系电话', kind: 'phone', limit: 13 },
] as const satisfies readonly FieldSpec[]
export type ArrangementField = (typeof arrangementFields)[number]['name']
export type ArrangementValues = Record<ArrangementField, string>

/** The form as it stands at first: empty, or of an interview that is arranged anew. */
export function arrangementValues(held?: Pick<ResponseOf<'GET /api/interviews/:id'>, 'kind' | 'startsAt' | 'minutes' | 'place' | 'note' | 'contact'>): ArrangementValues {
  const video = held?.kind.key === 'video'
  return {
    'arrangement.kind': held?.kind.key ?? 'onsite', 'arrangement.startsAt': held ? beijingTyped(new Date(held.startsAt)) : '', 'arrangement.minutes': held ? String(held.minutes) : '30',
    'arrangement.place': video ? '' : held?.place ?? '', video: video ? held.place : '', 'arrangement.note': held?.note ?? '',
    'arrangement.contactName': held?.contact.name ?? '', 'arrangement.contactPhone': held?.contact.phone ?? '',
  }
}

/** Asked only where it applies. */
export const isArranged = (name: ArrangementField, values: ArrangementValues): boolean =>
  name === 'arrangement.place' ? values['arrangement.kind'] === 'onsite' : name === 'video' ? values['arrangement.kind'] === 'video' : true

/** What is wrong with a time beyond being none. */
export function wrongArrangement(name: ArrangementField, value: string, now: number = serverNow()): string | undefined {
  if (name !== 'arrangement.startsAt') return undefined
  const at = beijingInstant(value)?.getTime()
  if (at === undefined) return '请选择日期和时间'
  if (at <= now) return '面试时间已经过去，请选择以后的时间'
  return at - now > limits.interviewDaysAhead * 86_400_000 ? `面试时间在 ${limits.interviewDaysAhead} 天之内` : undefined
}

/** What the server is told. Call it after the form's check. */
export function toArrangement(values: ArrangementValues): Arrangement {
  const kind = values['arrangement.kind']
  const shown = isKey(interviewKinds, kind) ? kind : 'onsite'
  return {
    kind: shown, startsAt: beijingInstant(values['arrangement.startsAt'])?.toISOString() ?? '', minutes: Number(values['arrangement.minutes']),
    place: (shown === 'video' ? values.video : values['arrangement.place']).trim(), note: values['arrangement.note'].trim(),
    contactName: values['arrangement.contactName'].trim(), contactPhone: values['arrangement.contactPhone'].trim(),
  }
}
