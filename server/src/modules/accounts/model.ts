import { type Role } from '@shared/kernel/roles'
import mongoose, { Schema, type Types } from 'mongoose'

/** `codeId`: the code they joined by. */
export interface StaffOf { fairId: Types.ObjectId; codeId?: Types.ObjectId | null; gateId?: Types.ObjectId | null; supervisor: boolean; endedAt?: Date | null }

/** Someone who can sign in. Students by school and number, everybody else by `username`. */
export interface AccountRow {
  _id: Types.ObjectId
  role: Role
  name: string
  username?: string
  schoolId?: Types.ObjectId
  studentId?: Types.ObjectId
  studentNo?: string
  employerId?: Types.ObjectId
  /** Of a unit's accounts: false does not manage the others. Those from before the difference are owners. */
  owner?: boolean
  /** A 检票员: of which event, at which gate to begin with, and since when no longer. They sign in by the event's code alone. */
  staffOf?: StaffOf | null
  /** Since when nobody signs in by it. */
  disabledAt?: Date
  passwordHash: string
  /** Sealed as accounts.phone. */
  phone?: string
  email?: string
  /** The account's one WeChat user (R-ACC-4); each id below is unique over all accounts. */
  wechat?: { unionid?: string; oaOpenid?: string; mpOpenid?: string; boundAt: Date }
  signedInAt?: Date
  createdAt: Date
  updatedAt: Date
}

const accountSchema = new Schema<AccountRow>({
  role: { type: String, required: true },
  name: { type: String, required: true },
  username: String,
  schoolId: Schema.Types.ObjectId,
  studentId: Schema.Types.ObjectId,
  studentNo: String,
  employerId: Schema.Types.ObjectId,
  owner: Boolean,
  staffOf: { type: new Schema<StaffOf>({ fairId: { type: Schema.Types.ObjectId, required: true }, codeId: Schema.Types.ObjectId, gateId: Schema.Types.ObjectId, supervisor: { type: Boolean, required: true }, endedAt: Date }, { _id: false }), required: false },
  disabledAt: Date,
  passwordHash: { type: String, required: true },
  phone: String,
  email: String,
  wechat: { type: new Schema({ unionid: String, oaOpenid: String, mpOpenid: String, boundAt: Date }, { _id: false }), required: false },
  signedInAt: Date,
  createdAt: { type: Date, required: true },
  updatedAt: { type: Date, required: true },
}, { versionKey: false, collection: 'accounts' })
const present = (field: string) => ({ unique: true, partialFilterExpression: { [field]: { $type: 'string' } } })
accountSchema.index({ username: 1 }, present('username'))
accountSchema.index({ schoolId: 1, studentNo: 1 }, present('studentNo'))
accountSchema.index({ studentId: 1 }, { unique: true, partialFilterExpression: { studentId: { $type: 'objectId' } } })
accountSchema.index({ employerId: 1 }, { partialFilterExpression: { employerId: { $type: 'objectId' } } })
accountSchema.index({ 'staffOf.fairId': 1, createdAt: 1 }, { partialFilterExpression: { 'staffOf.fairId': { $type: 'objectId' } } })
accountSchema.index({ 'wechat.oaOpenid': 1 }, present('wechat.oaOpenid'))
accountSchema.index({ 'wechat.mpOpenid': 1 }, present('wechat.mpOpenid'))
accountSchema.index({ 'wechat.unionid': 1 }, present('wechat.unionid'))

export const Account = mongoose.model<AccountRow>('Account', accountSchema)
