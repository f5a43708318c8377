import { type SchoolSettingsInput } from '@shared/schools/settings'
import { type SchoolRow } from '../schools/actions/get-school'
import { type OfflineParties } from './parties'

export interface OfflineSettings { copies: number; twoStage: boolean; school: OfflineParties['school'] }

const copiesDefault = 3

/** What a school sets for offline agreements, and how it is printed on them; what it has not set has its default. */
export function readSettings({ name, code, settings }: Pick<SchoolRow, 'name' | 'code' | 'settings'>): OfflineSettings {
  const { agreementCopies = copiesDefault, twoStageReview = false, contact }: Partial<SchoolSettingsInput> = settings
  const { department, person, phone, address, postcode } = contact ?? {}
  return {
    copies: agreementCopies, twoStage: twoStageReview,
    school: { name, code, department: department || '学校就业部门', contact: person || undefined, phone: phone || undefined, address: address || undefined, postcode: postcode || undefined },
  }
}
