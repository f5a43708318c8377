import { limits } from '@shared/kernel/limits'
import { settingLabels } from '@shared/schools/setting-labels'
import type { FieldSpec } from '@/ui/form/field-spec'

const about = (key: keyof typeof settingLabels) => ({ label: settingLabels[key].label, hint: settingLabels[key].about })

/** Every setting of a school, under the name the server calls it by. */
export const settingFields = [
  { name: 'settings.validityDays', kind: 'number', required: true, limit: 2, ...about('validityDays') },
  { name: 'settings.consentCountdownSeconds', kind: 'number', required: true, limit: 2, ...about('consentCountdownSeconds') },
  { name: 'settings.agreementCopies', kind: 'number', required: true, limit: 1, ...about('agreementCopies') },
  { name: 'settings.mailingPriceFen', kind: 'number', required: true, limit: 6, ...about('mailingPriceFen') },
  { name: 'settings.twoStageReview', kind: 'switch', ...about('twoStageReview') },
  { name: 'settings.registrationDeadline', kind: 'text', required: true, ...about('registrationDeadline') },
  { name: 'settings.maxTerminations', kind: 'number', limit: 2, placeholder: '不限', ...about('maxTerminations') },
  { name: 'settings.resumeGatePercent', kind: 'number', required: true, limit: 3, ...about('resumeGatePercent') },
  { name: 'settings.contact.department', label: '部门', kind: 'text', required: true, limit: 40 },
  { name: 'settings.contact.person', label: '联系人', kind: 'text', limit: limits.nameMax },
  { name: 'settings.contact.phone', label: '联系电话', kind: 'phone', limit: 13 },
  { name: 'settings.contact.address', label: '地址', kind: 'text', limit: limits.addressMax },
  { name: 'settings.contact.postcode', label: '邮编', kind: 'text', limit: 6 },
] as const satisfies readonly FieldSpec[]
export type SettingField = (typeof settingFields)[number]['name']
export type SettingValues = Record<SettingField, string>

/** The cards of the page. */
export const settingGroups = [
  { title: '签约与协议书', names: ['settings.validityDays', 'settings.consentCountdownSeconds', 'settings.agreementCopies', 'settings.mailingPriceFen'] },
  { title: '审核、截止与解约', names: ['settings.twoStageReview', 'settings.registrationDeadline', 'settings.maxTerminations'] },
  { title: '投递', names: ['settings.resumeGatePercent'] },
  { title: settingLabels.contact.label, note: settingLabels.contact.about, names: ['settings.contact.department', 'settings.contact.person', 'settings.contact.phone', 'settings.contact.address', 'settings.contact.postcode'] },
] as const satisfies readonly { title: string; note?: string; names: readonly SettingField[] }[]
