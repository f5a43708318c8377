import { limits } from '@shared/kernel/limits'
import { type SchoolSettingsInput } from '@shared/schools/settings'

/** SPEC §0: what holds where a school has set nothing. */
export const defaultSettings: SchoolSettingsInput = {
  validityDays: limits.validityDaysDefault, consentCountdownSeconds: limits.consentCountdownSeconds, registrationDeadline: '08-31', agreementCopies: 3, twoStageReview: false, resumeGatePercent: 60,
  maxTerminations: null, mailingPriceFen: 12_00, contact: { department: '学校就业部门', person: '', phone: '', address: '', postcode: '' },
}
