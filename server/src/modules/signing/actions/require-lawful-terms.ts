import { isProbationPayLawful } from '@shared/signing/probation-pay'
import { type Terms } from '@shared/signing/terms'
import { AppError } from '../../../errors'

/** @throws AppError validation_failed naming the term that no agreement may have */
export function requireLawfulTerms(terms: Terms): void {
  if (terms.probationMonths > 0 && !isProbationPayLawful(terms.probationSalaryFen, terms.salaryFen)) {
    throw new AppError('validation_failed', { fields: { 'terms.probationSalaryFen': '试用期月薪不得低于约定月薪的 80%' } })
  }
}
