import { type Types } from 'mongoose'
import { Employer, type EmployerRow } from './model'
import { EmployerRegistration } from './registration-model'

/** Takes a code from a unit that the platform rejected: a stranger who named it must not keep its owner away. The registration still says it. In the caller's transaction. */
export async function releaseRefusedCode(creditCode: string, forWhom?: Types.ObjectId): Promise<void> {
  const holder = await Employer.findOne({ creditCode, approved: false, _id: { $ne: forWhom } }, { _id: 1 }).lean<Pick<EmployerRow, '_id'>>()
  if (!holder || !await EmployerRegistration.exists({ employerId: holder._id, status: 'rejected' })) return
  // Counted as a change too: of this and its being handed in again at the same moment, the later sees the other.
  await Employer.updateOne({ _id: holder._id }, { $set: { creditCode: `${creditCode}/${holder._id.toString()}` }, $inc: { changes: 1 } })
}
