import { settingLabels } from '@shared/schools/settings'
import { type SchoolSettings } from './school-model'
import { type SettingsChangeRow } from './settings-change-model'

type Say = (settings: SchoolSettings) => string
const said = (text: string): string => text || '未填写'

/** Every single setting by key: what it is called and its value in words. */
const lines: Record<string, { label: string; say: Say }> = {
  validityDays: { label: settingLabels.validityDays.label, say: ({ validityDays }) => String(validityDays) },
  agreementCopies: { label: settingLabels.agreementCopies.label, say: ({ agreementCopies }) => String(agreementCopies) },
  twoStageReview: { label: settingLabels.twoStageReview.label, say: ({ twoStageReview }) => (twoStageReview ? '打开' : '关闭') },
  resumeGatePercent: { label: settingLabels.resumeGatePercent.label, say: ({ resumeGatePercent }) => String(resumeGatePercent) },
  consentCountdownSeconds: { label: settingLabels.consentCountdownSeconds.label, say: ({ consentCountdownSeconds }) => String(consentCountdownSeconds) },
  maxTerminations: { label: settingLabels.maxTerminations.label, say: ({ maxTerminations }) => (maxTerminations === null ? '不限' : String(maxTerminations)) },
  registrationDeadline: { label: settingLabels.registrationDeadline.label, say: ({ registrationDeadline }) => registrationDeadline.replace(/^0?(\d+)-0?(\d+)$/, '$1 月 $2 日') },
  mailingPriceFen: { label: settingLabels.mailingPriceFen.label, say: ({ mailingPriceFen }) => (mailingPriceFen / 100).toFixed(2) },
  'contact.department': { label: '就业部门名称', say: ({ contact }) => said(contact.department) },
  'contact.person': { label: '就业部门联系人', say: ({ contact }) => said(contact.person) },
  'contact.phone': { label: '就业部门联系电话', say: ({ contact }) => said(contact.phone) },
  'contact.address': { label: '就业部门地址', say: ({ contact }) => said(contact.address) },
  'contact.postcode': { label: '就业部门邮编', say: ({ contact }) => said(contact.postcode) },
}

/** What differs between two states of a school's settings, in words. */
export function compareSettings(before: SchoolSettings, after: SchoolSettings): SettingsChangeRow['changes'] {
  return Object.entries(lines).map(([key, { label, say }]) => ({ key, label, before: say(before), after: say(after) })).filter((line) => line.before !== line.after)
}
