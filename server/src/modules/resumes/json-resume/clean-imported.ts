import { type FormField } from '@shared/kernel/form-field'
import { oneLine } from '../one-line'
import { fillDate } from './fill-date'
import { type ImportNotes } from './import-notes'

// What a contract's free text refuses: controls, invisible formatting, halves of characters.
const unseen = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/gu
// Half of such a value would be a wrong one.
const whole: readonly FormField['kind'][] = ['phone', 'email']

function cut(text: string, limit: number): string {
  const cropped = text.slice(0, limit)
  return (/[\ud800-\udbff]$/.test(cropped) ? cropped.slice(0, -1) : cropped).trimEnd()
}

/** One value as its field can hold it, '' when it cannot; whatever is changed or left out is told, in words about the field. HTML is text like any other. */
export function cleanImported(field: FormField, raw: string, { path, notes, end = false }: { path: string; notes: ImportNotes; end?: boolean }): string {
  const tidy = raw.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(unseen, '').trim()
  const text = field.kind === 'textarea' ? tidy : oneLine(tidy)
  if (text === '') return ''
  const leaveOut = (why: string): string => { notes.add(path, `${field.label}${why}，未导入`); return '' }
  if (field.kind === 'choice') return field.options && Object.hasOwn(field.options, text) ? text : leaveOut('不在可选的范围里')
  if (field.kind === 'money' && !/^\d{1,8}(\.\d{1,2})?$/.test(text)) return leaveOut('不是金额')
  if (field.kind === 'date') {
    const day = fillDate(text, end)
    if (day === undefined) return leaveOut('不是一个日期')
    if (day !== text) notes.add(path, `${field.label}没有写到日，按${end ? '最后' : '第一'}天补全`)
    return day
  }
  if (text.length <= field.limit) return text
  if (whole.includes(field.kind)) return leaveOut(`超过 ${field.limit} 个字`)
  notes.add(path, `${field.label}超过 ${field.limit} 个字，后面的未导入`)
  return cut(text, field.limit)
}
