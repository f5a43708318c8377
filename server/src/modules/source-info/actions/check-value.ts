import { readDate } from '@shared/source-info/read-date'
import { type SourceField } from '@shared/source-info/fields'
import { divisions } from '../divisions'

/** A value as it is stored, or what is wrong with it as a sentence that repeats nothing of it. */
export type Checked = { value: string; problem?: undefined } | { problem: string; value?: undefined }

const good = (value: string): Checked => ({ value })
const bad = (problem: string): Checked => ({ problem })
const choices: Record<string, readonly string[]> = { sex: ['男', '女'], hukouMoved: ['是', '否'], archiveMoved: ['是', '否'] }
const monthIsEnough = new Set(['enrolledOn', 'graduatesOn'])
const residentNames = new Set(['身份证', '二代身份证', '中华人民共和国居民身份证'])

/** Checks one value of a roster or a correction by its field's kind; empty is checked by the caller. What needs other fields is in checkRecord(). */
export function checkValue(field: SourceField, typed: string): Checked {
  const text = typed.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '').trim()
  if (field.kind !== 'text' && /^\d(\.\d+)?e\+\d+$/i.test(text)) return bad('数字被表格软件改写了，请把这一列设为“文本”后重新填写')
  const checked = byKind(field, text)
  if (checked.value !== undefined && checked.value.length > field.limit) return bad(`最多 ${field.limit} 个字`)
  return checked
}

function byKind(field: SourceField, text: string): Checked {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  switch (field.kind) {
    case 'identity': return /^[A-Z0-9()/-]{5,20}$/i.test(plain) ? good(plain.toUpperCase()) : bad('格式不正确')
    case 'digits': return /^\d+$/.test(plain) ? good(plain) : bad('只能填数字')
    case 'postcode': return /^\d{6}$/.test(plain) ? good(plain) : bad('应为 6 位数字')
    case 'phone': return byPhone(field, plain)
    case 'email': return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(plain) ? good(plain) : bad('邮箱格式不正确')
    case 'date': return byDate(field, plain)
    case 'division': return byDivision(plain)
    case 'text': return byText(field, text, plain)
  }
}

function byPhone(field: SourceField, plain: string): Checked {
  if (field.key === 'phone') return /^1[3-9]\d{9}$/.test(plain) ? good(plain) : bad('应为 11 位手机号')
  return /^[\d-]{7,13}$/.test(plain) ? good(plain) : bad('请填写区号和号码')
}

function byDate(field: SourceField, plain: string): Checked {
  const date = readDate(plain, monthIsEnough.has(field.key))
  return date ? good(date) : bad('不是有效日期，请按 2026-07-01 的样子填写')
}

function byDivision(plain: string): Checked {
  const code = divisions.find(plain)
  return code ? good(code) : bad('请填写到区县，如“黑龙江省绥化市北林区”，或六位行政区划代码')
}

function byText(field: SourceField, text: string, plain: string): Checked {
  const allowed = choices[field.key]
  if (allowed) return allowed.includes(plain) ? good(plain) : bad(`只能填“${allowed.join('”或“')}”`)
  if (field.key === 'documentKind') return good(residentNames.has(plain) ? '居民身份证' : plain)
  if (field.key === 'studentNo') return /^[\w-]+$/.test(plain) ? good(plain) : bad('只能由字母、数字和短横线组成')
  return good(text)
}
