import type { DiffLine } from '@/ui/diff'
import { settingFields, type SettingField, type SettingValues } from './setting-fields'

/** A setting's value in words. */
export function sayOfSetting(name: SettingField, value: string): string {
  if (name === 'settings.twoStageReview') return value === 'yes' ? '打开' : '关闭'
  if (name === 'settings.maxTerminations' && value === '') return '不限'
  if (name === 'settings.registrationDeadline') return value.replace(/^0?(\d+)-0?(\d+)$/, '$1 月 $2 日')
  return value === '' ? '未填写' : value
}

/** What differs between two states of the form, in the order of the page. */
export const settingChanges = (before: SettingValues, after: SettingValues): (DiffLine & { field: SettingField })[] =>
  settingFields.filter(({ name }) => before[name] !== after[name].trim())
    .map(({ name, label }) => ({ field: name, label, before: sayOfSetting(name, before[name]), after: sayOfSetting(name, after[name].trim()), changed: true }))
