import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'

const numberAttempts = 5

/**
 * Runs, in one transaction, work that takes the student's one place. When the one-active index refuses, all of it is undone;
 * when an agreement number was taken, it runs again with a new one.
 * @throws AppError destination_active
 */
export async function holdPlace<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(work)
    } catch (error) {
      if (isDuplicateKey(error, 'studentId')) throw new AppError('destination_active', undefined, { cause: error })
      if (!isDuplicateKey(error, 'number') || attempt === numberAttempts) throw error
    }
  }
}
