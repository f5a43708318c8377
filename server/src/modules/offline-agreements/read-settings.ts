import { type SchoolRow } from '../schools/actions/get-school'
import { printedSchool } from '../schools/actions/printed-school'
import { type OfflineParties } from './parties'

export interface OfflineSettings { copies: number; twoStage: boolean; school: OfflineParties['school'] }

/** What a school sets for offline agreements, and how it is printed on them. */
export const readSettings = (school: Pick<SchoolRow, 'name' | 'code' | 'settings'>): OfflineSettings => ({
  copies: school.settings.agreementCopies, twoStage: school.settings.twoStageReview, school: printedSchool(school),
})
