import { isDuplicateKey } from '../../db/is-duplicate-key'
import { AppError } from '../../errors'

/** Runs `work`, saying which of its names somebody else has. @throws AppError credit_code_taken, username_taken, and what `work` throws */
export async function refuseTaken<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    if (isDuplicateKey(error, 'creditCode')) throw new AppError('credit_code_taken', undefined, { cause: error })
    throw isDuplicateKey(error, 'username') ? new AppError('username_taken', undefined, { cause: error }) : error
  })
}
