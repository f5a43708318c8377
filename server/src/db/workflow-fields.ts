import { type Types } from 'mongoose'

/** The fields every record with a workflow carries. `historySeq` and `historyHash` are the head of its chain. */
export const workflowFields = {
  status: { type: String, required: true },
  version: { type: Number, required: true, default: 1 },
  historySeq: { type: Number, required: true, default: 1 },
  historyHash: { type: String, required: true, default: '' },
  createdAt: { type: Date, required: true },
  updatedAt: { type: Date, required: true },
} as const

export interface WorkflowRecord {
  _id: Types.ObjectId
  status: string
  version: number
  historySeq: number
  historyHash: string
  createdAt: Date
  updatedAt: Date
  /** Who and what it is about: carried by every record that can wait for a school, for the review desk's queue. */
  schoolId?: Types.ObjectId
  studentId?: Types.ObjectId
  name?: string
  studentName?: string
  studentNo?: string
  college?: string
  major?: string
  title?: string
  employerName?: string
}
