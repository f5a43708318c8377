import { type Types } from 'mongoose'
import { Termination } from '../model'

/** How many of a student's destinations were ended with the school's approval. */
export const countTerminations = (studentId: Types.ObjectId | string): Promise<number> => Termination.countDocuments({ studentId, status: 'approved' })
