import type { FieldSpec } from './field-spec'

const chosen: readonly string[] = ['picker', 'date', 'datetime', 'region', 'switch', 'radio']

/** What is wrong with a value as far as the page can know; the server has the last word. */
export function checkField(spec: FieldSpec, value: string): string | undefined {
  const text = value.trim()
  if (text === '') return spec.required ? spec.ask ?? `请${chosen.includes(spec.kind) ? '选择' : '填写'}${spec.label}` : undefined
  if (spec.limit !== undefined && text.length > spec.limit) return `${spec.label}最多 ${spec.limit} 个字`
  if (spec.kind === 'phone' && !/^[0-9*][0-9*-]{6,12}$/.test(text)) return '请填写正确的电话号码'
  if (spec.kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return '请填写正确的电子邮箱'
  if (spec.kind === 'number' && !/^\d+(\.\d+)?$/.test(text)) return `${spec.label}请填写数字`
  return undefined
}
