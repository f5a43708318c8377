import { useCallback, useEffect, useState } from 'react'
import type { ApiError } from '@/api/api-error'
import { showFirstError } from '@/platform/show-first-error'
import { storage } from '@/platform/storage'
import { checkField } from './check-field'
import type { FieldSpec } from './field-spec'
import { fieldErrors } from './field-errors'

export interface FormState<N extends string> {
  fields: readonly FieldSpec<N>[]
  values: Record<N, string>
  errors: Partial<Record<string, string>>
  set: (name: N, value: string) => void
  setAll: (values: Partial<Record<N, string>>) => void
  /** Checks every field, shows what is wrong and scrolls to the first; true when nothing is. */
  check: () => boolean
  /** Shows the server's messages at their fields; false when the refusal names none of ours. */
  showErrors: (error: ApiError) => boolean
  /** Shows messages the page itself found, name → message. */
  fail: (messages: Partial<Record<N, string>>) => void
  /** Something was changed since the start. */
  dirty: boolean
  /** Forgets the draft on this device; call it after success. */
  clearDraft: () => void
}
interface Options { /** Storage key under which what is typed survives leaving the page. Never for passwords. */ draft?: string }

/** The state behind a <Form>: values, messages, an optional draft on the device. */
export function useForm<N extends string>(fields: readonly FieldSpec<N>[], start: Record<N, string>, { draft }: Options = {}): FormState<N> {
  const [values, setValues] = useState<Record<N, string>>(() => ({ ...start, ...readDraft(draft, fields) }))
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({})
  const [dirty, setDirty] = useState(false)
  const [failed, setFailed] = useState(0)
  // After the messages are drawn: before, there is nothing to scroll to.
  useEffect(() => { if (failed > 0) showFirstError() }, [failed])
  const tell = (messages: Partial<Record<string, string>>) => {
    setErrors(messages)
    if (Object.keys(messages).length > 0) setFailed((turn) => turn + 1)
  }
  const setAll = useCallback((changed: Partial<Record<N, string>>) => {
    setDirty(true)
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changed))))
    setValues((before) => {
      const after = { ...before, ...changed }
      if (draft) storage.write(draft, after)
      return after
    })
  }, [draft])
  const set = useCallback((name: N, value: string) => {
    const changed: Partial<Record<N, string>> = {}
    changed[name] = value
    setAll(changed)
  }, [setAll])
  const check = () => {
    const found = fields.flatMap((spec) => {
      const message = spec.editable === false ? undefined : checkField(spec, values[spec.name])
      return message ? [[spec.name, message]] : []
    })
    tell(Object.fromEntries(found))
    return found.length === 0
  }
  const showErrors = (error: ApiError) => {
    const sent = fieldErrors(error)
    tell(sent)
    return fields.some((spec) => spec.name in sent)
  }
  const fail = (messages: Partial<Record<N, string>>) => tell(messages)
  const clearDraft = () => { if (draft) storage.remove(draft) }
  return { fields, values, errors, set, setAll, check, showErrors, fail, dirty, clearDraft }
}

function readDraft<N extends string>(key: string | undefined, fields: readonly FieldSpec<N>[]): Partial<Record<N, string>> {
  const held = key ? storage.read(key) : undefined
  const kept: Partial<Record<N, string>> = {}
  if (typeof held !== 'object' || held === null) return kept
  const saved = new Map<string, unknown>(Object.entries(held))
  for (const { name } of fields) {
    const value = saved.get(name)
    if (typeof value === 'string') kept[name] = value
  }
  return kept
}
