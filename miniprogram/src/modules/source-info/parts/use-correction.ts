import { useState } from 'react'
import { sourceFields, type SourceFieldKey } from '@shared/source-info/fields'
import type { DiffLine } from '@/ui/diff'
import { storage } from '@/platform/storage'
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
  /** Why, in the student's words. */
  reason: string
  setReason: (text: string) => void
  /** Forgets what is kept on this device; call it after success. */
  clear: () => void
}

interface Kept { values: Partial<Record<SourceFieldKey, string>>; reason: string }

function readKept(key: string): Kept {
  const held = storage.read(key)
  if (typeof held !== 'object' || held === null || !('values' in held) || !('reason' in held)) return { values: {}, reason: '' }
  const saved = new Map<string, unknown>(Object.entries(held.values ?? {}))
  const values: Kept['values'] = {}
  for (const field of sourceFields) {
    const value = saved.get(field.key)
    if (typeof value === 'string') values[field.key] = value
  }
  return { values, reason: String(held.reason) }
}

/** What a student wants changed: field → new value. Kept on this device until it is sent. */
export function useCorrection(info: SourceInfo): CorrectionDraft {
  const draft = `correction-${info.id}-${info.version}`
  const [{ values, reason }, setKept] = useState(() => readKept(draft))
  const keep = (kept: Kept) => { setKept(kept); storage.write(draft, kept) }
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({})
  const before = (key: SourceFieldKey) => info.fields.find((field) => field.key === key)
  const chosen = sourceFields.map((field) => field.key).filter((key) => key in values)
  const forget = (key: SourceFieldKey) => setErrors(({ [key]: _gone, ...rest }) => rest)
  return {
    chosen, values, reason, errors, fail: setErrors,
    toggle: (key) => {
      forget(key)
      const { [key]: held, ...rest } = values
      keep({ reason, values: held === undefined ? { ...rest, [key]: '' } : rest })
    },
    set: (key, value) => { forget(key); keep({ reason, values: { ...values, [key]: value } }) },
    setReason: (text) => keep({ values, reason: text }), clear: () => storage.remove(draft),
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
