import { isAsked } from '@shared/kernel/check-form'
import { yuanToFen } from '@shared/kernel/yuan-to-fen'
import { offlineFields } from '@shared/offline-agreements/fields'
import { type OfflineValues } from './actions/seal-values'
import { type OfflineContent } from './content'
import { fieldKeys } from './field-keys'

/** Values that passed the pre-flight check as data: answers to questions not asked are left out, amounts are fen. @throws Error without a salary */
export function typeContent(values: OfflineValues): OfflineContent {
  const asked: OfflineValues = {}
  for (const key of fieldKeys) if (isAsked(offlineFields[key], values) && values[key]) asked[key] = values[key]
  const { salaryYuan, probationMonths, probationSalaryYuan, damagesYuan, ...rest } = asked
  const salaryFen = yuanToFen(salaryYuan)
  if (salaryFen === undefined) throw new Error('an offline agreement without a salary cannot be generated')
  const months = Number(probationMonths ?? 0)
  const reduced = months > 0 ? yuanToFen(probationSalaryYuan) : undefined
  return { ...rest, salaryFen, probationMonths: months, ...(reduced === undefined || reduced === salaryFen ? {} : { probationSalaryFen: reduced }), damagesFen: yuanToFen(damagesYuan) ?? 0 }
}
