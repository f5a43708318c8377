import { type OfflineFieldKey } from '@shared/offline-agreements/fields'

type TypedKey = 'salaryYuan' | 'probationMonths' | 'probationSalaryYuan' | 'damagesYuan'

/** The data of a generated agreement (R-OFF-2): what was asked for and answered, money in fen a month. Personal ones are sealed at rest as the values are. */
export interface OfflineContent extends Partial<Record<Exclude<OfflineFieldKey, TypedKey>, string>> {
  salaryFen: number
  probationMonths: number
  /** Absent when it is the full salary. */
  probationSalaryFen?: number
  damagesFen: number
}
