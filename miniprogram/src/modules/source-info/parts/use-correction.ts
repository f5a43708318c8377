import { useState } from 'react'
import { sourceFields, type SourceFieldKey } from '@shared/source-info/fields'
import type { DiffLine } from '@/ui/diff'
import { checkField } from '@/ui/form/check-field'
import { correctionSpec } from './correction-spec'
import type { SourceInfo } from './status-card'

export interface CorrectionDraft {
  /** The fields chosen so far, in the record's order. */
  chosen: SourceFieldKey[]
  values: Partial<Record<SourceFieldKey, string>>
  errors: Partial<Record<string, string>>
  /** Adds a field, or takes it out again. */
  toggle: (key: SourceFieldKey) => void
  set: (key: SourceFieldKey, value: string) => void
  /** True when every new value is there and differs. */
  check: () => boolean
  fail: (errors: Partial<Record<string, string>>) => void
  lines: DiffLine[]
}

/** What a student wants changed: field → new value. */
export function useCorrection(info: SourceInfo): CorrectionDraft {
  const [values, setValues] = useState<Partial<Record<SourceFieldKey, string>>>({})
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({})
  const before = (key: SourceFieldKey) => info.fields.find((field) => field.key === key)
  const chosen = sourceFields.map((field) => field.key).filter((key) => key in values)
  const forget = (key: SourceFieldKey) => setErrors(({ [key]: _gone, ...rest }) => rest)
  return {
    chosen, values, errors, fail: setErrors,
    toggle: (key) => {
      forget(key)
      setValues(({ [key]: held, ...rest }) => (held === undefined ? { ...rest, [key]: '' } : rest))
    },
    set: (key, value) => { forget(key); setValues({ ...values, [key]: value }) },
    check: () => {
      const found = chosen.flatMap((key) => {
        const value = values[key] ?? ''
        const same = value.trim() === (before(key)?.value ?? '')
        const message = checkField(correctionSpec(key), value) ?? (same ? '新值与原值相同，请修改或移除这一项' : undefined)
        return message ? [[key, message]] : []
      })
      setErrors(Object.fromEntries(found))
      return found.length === 0
    },
    lines: chosen.map((key) => ({ field: key, label: before(key)?.label ?? key, before: before(key)?.display ?? '', after: values[key] ?? '', changed: true })),
  }
}
