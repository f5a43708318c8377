import { z } from 'zod'
import { limits } from '../kernel/limits'
import { line } from '../kernel/text'

export { settingLabels } from './setting-labels'

const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]).default('')

/** SPEC §0: what each school sets for itself. Money in fen; `registrationDeadline` is MM-DD, the end of that day in Asia/Shanghai; no limit of terminations is null. */
export const schoolSettings = z.strictObject({
  validityDays: z.number().int().min(limits.validityDaysMin).max(limits.validityDaysMax),
  agreementCopies: z.number().int().min(1).max(9),
  twoStageReview: z.boolean(),
  resumeGatePercent: z.number().int().min(0).max(100),
  consentCountdownSeconds: z.number().int().min(3).max(60),
  maxTerminations: z.number().int().min(1).max(20).nullable(),
  registrationDeadline: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '请填写月-日').refine((day) => !Number.isNaN(Date.parse(`2024-${day}T00:00:00Z`)) && new Date(`2025-${day}T00:00:00Z`).toISOString().slice(5, 10) === day, '没有这一天'),
  mailingPriceFen: z.number().int().min(0).max(100_00),
  /** Printed on agreements and said in refusals. */
  contact: z.strictObject({ department: line(40).min(2, '请填写部门名称'), person: line(limits.nameMax), phone: optional(z.string().regex(/^[\d-]{7,13}$/, '请填写正确的电话号码')), address: line(limits.addressMax), postcode: optional(z.string().regex(/^\d{6}$/, '邮编为 6 位数字')) }),
})
export type SchoolSettingsInput = z.output<typeof schoolSettings>
