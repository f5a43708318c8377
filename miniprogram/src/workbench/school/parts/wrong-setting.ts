import { limits } from '@shared/kernel/limits'
import { yuanToFen } from '@shared/kernel/yuan-to-fen'
import type { SettingField } from './setting-fields'

const ranges: Partial<Record<SettingField, readonly [least: number, most: number]>> = {
  'settings.validityDays': [limits.validityDaysMin, limits.validityDaysMax], 'settings.consentCountdownSeconds': [3, 60], 'settings.agreementCopies': [1, 9],
  'settings.maxTerminations': [1, 20], 'settings.resumeGatePercent': [0, 100],
}

/** What is wrong with a setting as typed, as far as the page can know. */
export function wrongSetting(name: SettingField, value: string): string | undefined {
  const range = ranges[name]
  if (range && !(/^\d{1,3}$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1])) return `请填写 ${range[0]}–${range[1]} 的整数`
  if (name === 'settings.mailingPriceFen' && (yuanToFen(value) ?? Infinity) > 100_00) return '请填写 0–100 元，最多两位小数'
  if (name === 'settings.contact.department' && value.length < 2) return '请填写部门名称'
  if (name === 'settings.contact.postcode' && !/^\d{6}$/.test(value)) return '邮编为 6 位数字'
  return undefined
}
