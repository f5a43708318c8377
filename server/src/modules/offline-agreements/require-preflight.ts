import { preflight } from '@shared/offline-agreements/preflight'
import { AppError } from '../../errors'
import { type OfflineAgreementRow } from './model'
import { valuesOf } from './values-of'

/** R-OFF-2: refuses a draft that cannot be generated, naming every problem. @throws AppError offline_preflight_failed */
export function requirePreflight(row: OfflineAgreementRow, name: string): void {
  const problems = preflight(valuesOf(row), { name })
  if (problems.some((one) => one.level === 'error')) throw new AppError('offline_preflight_failed', { problems })
}
