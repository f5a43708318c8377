import schema from '@jsonresume/schema/schema.json'
import Ajv, { type ErrorObject } from 'ajv'
import { dropEmpty } from './drop-empty'
import { isEmail } from './is-email'
import { isUri } from './is-uri'
import { type JsonResume } from './json-resume'
import { type JsonResumeProblem } from './json-resume-problem'

/** `resume` is the document without its empty values. */
export type CheckedJsonResume = { ok: true; resume: JsonResume } | { ok: false; problems: JsonResumeProblem[] }

const PROBLEMS = 20
const types: Readonly<Record<string, string>> = { string: '文字', array: '列表', object: '对象' }
const formats: Readonly<Record<string, string>> = { email: '不是有效的邮箱', uri: '不是有效的网址，网址要以 https:// 或 http:// 开头' }

const ajv = new Ajv({ allErrors: true, formats: { email: isEmail, uri: isUri } })
const fits = ajv.compile<JsonResume>(schema)

function tell({ instancePath, keyword, params }: ErrorObject): JsonResumeProblem {
  const named = (key: string): string => (typeof params[key] === 'string' ? params[key] : '')
  if (keyword === 'type') return { path: instancePath, message: `这里应为${types[named('type')] ?? '另一种内容'}` }
  if (keyword === 'format') return { path: instancePath, message: formats[named('format')] ?? '格式不正确' }
  if (keyword === 'pattern') return { path: instancePath, message: '日期要写成 2024、2024-06 或 2024-06-30' }
  return { path: instancePath, message: '不符合 JSON Resume 的格式' }
}

/** Checks a document against the official schema; at most twenty problems are told. */
export function checkJsonResume(json: unknown): CheckedJsonResume {
  const resume = dropEmpty(json)
  if (fits(resume)) return { ok: true, resume }
  return { ok: false, problems: (fits.errors ?? []).slice(0, PROBLEMS).map(tell) }
}
