import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction, type Action } from '@/hooks/use-action'
import type { FormState } from '@/ui/form/use-form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { toast } from '@/ui/toast'
import { mergeSettings } from './merge-settings'
import { settingChanges, sayOfSetting } from './setting-changes'
import { settingFields, type SettingField } from './setting-fields'
import { settingsOfValues, valuesOfSettings } from './setting-values'
import { wrongSetting } from './wrong-setting'

export type SchoolSettings = ResponseOf<'GET /api/schools/settings'>
/** Somebody else saved first: what of theirs was taken over, and where both changed the same. */
export interface Overtaken { by: string | undefined; taken: string[]; both: { label: string; theirs: string }[] }
export interface SettingsEdit {
  current: SchoolSettings
  form: FormState<SettingField>
  changes: ReturnType<typeof settingChanges>
  save: Action<[]>
  overtaken: Overtaken | undefined
  /** Back to what is in force. */
  undo: () => void
}

const names = settingFields.map(({ name }) => name)
const labelOf = (name: SettingField): string => settingFields.find((field) => field.name === name)?.label ?? name

/** Changing a school's settings: what was typed stays through every refusal, and is put on top of what somebody else saved meanwhile. */
export function useSettings(loaded: SchoolSettings): SettingsEdit {
  const [current, setCurrent] = useState(loaded)
  const [overtaken, setOvertaken] = useState<Overtaken>()
  const base = valuesOfSettings(current.settings)
  const form = useFormWhere<SettingField>(settingFields, base, { wrong: wrongSetting })
  const take = (answer: SchoolSettings) => { setCurrent(answer); setOvertaken(undefined); form.setAll(valuesOfSettings(answer.settings)) }
  const rebase = async () => {
    const latest = await call('GET /api/schools/settings')
    const theirs = valuesOfSettings(latest.settings)
    const merged = mergeSettings(names, base, form.values, theirs)
    setCurrent(latest)
    form.setAll(merged.values)
    setOvertaken({ by: latest.changedBy, taken: merged.taken.map(labelOf), both: merged.both.map((name) => ({ label: labelOf(name), theirs: sayOfSetting(name, theirs[name]) })) })
  }
  const save = useAction(async () => {
    try {
      take(await call('PUT /api/schools/settings', { body: { revision: current.revision, settings: settingsOfValues(form.values) } }))
      toast('设置已保存', 'success')
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.id === 'stale_version') return rebase()
      if (form.showErrors(error)) return
      throw error
    }
  }, { quiet: true })
  return { current, form, changes: settingChanges(base, form.values), save, overtaken, undo: () => take(current) }
}
