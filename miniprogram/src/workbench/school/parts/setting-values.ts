import { yuanToFen } from '@shared/kernel/yuan-to-fen'
import type { SchoolSettingsInput } from '@shared/schools/settings'
import { yuanOf } from '../../parts/yuan-of'
import type { SettingValues } from './setting-fields'

/** A school's settings as the form types them: money in yuan, no limit is empty, a switch is 'yes' or ''. */
export function valuesOfSettings(settings: SchoolSettingsInput): SettingValues {
  const { contact } = settings
  return {
    'settings.validityDays': String(settings.validityDays), 'settings.consentCountdownSeconds': String(settings.consentCountdownSeconds), 'settings.agreementCopies': String(settings.agreementCopies),
    'settings.mailingPriceFen': yuanOf(settings.mailingPriceFen), 'settings.twoStageReview': settings.twoStageReview ? 'yes' : '', 'settings.registrationDeadline': settings.registrationDeadline,
    'settings.maxTerminations': settings.maxTerminations === null ? '' : String(settings.maxTerminations), 'settings.resumeGatePercent': String(settings.resumeGatePercent),
    'settings.contact.department': contact.department, 'settings.contact.person': contact.person, 'settings.contact.phone': contact.phone, 'settings.contact.address': contact.address, 'settings.contact.postcode': contact.postcode,
  }
}

/** What was typed as the server takes it; call it when the form found nothing wrong. */
export function settingsOfValues(values: SettingValues): SchoolSettingsInput {
  const text = (name: keyof SettingValues): string => values[name].trim()
  const limit = text('settings.maxTerminations')
  return {
    validityDays: Number(text('settings.validityDays')), consentCountdownSeconds: Number(text('settings.consentCountdownSeconds')), agreementCopies: Number(text('settings.agreementCopies')),
    mailingPriceFen: yuanToFen(text('settings.mailingPriceFen')) ?? 0, twoStageReview: values['settings.twoStageReview'] === 'yes', registrationDeadline: text('settings.registrationDeadline'),
    maxTerminations: limit === '' ? null : Number(limit), resumeGatePercent: Number(text('settings.resumeGatePercent')),
    contact: { department: text('settings.contact.department'), person: text('settings.contact.person'), phone: text('settings.contact.phone'), address: text('settings.contact.address'), postcode: text('settings.contact.postcode') },
  }
}
