import { z } from 'zod'
import { limits } from '../kernel/limits'
import { line } from '../kernel/text'

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

/** What each setting does, as the settings page explains it. */
export const settingLabels = {
  validityDays: { label: '邀请应约有效期（天）', about: '用人单位发出签约邀请后，学生在这些天内答复；单位没有另选时使用。已发出的邀请不变。' },
  agreementCopies: { label: '协议书份数', about: '印在协议书上“一式几份”。已生成的协议书不变。' },
  twoStageReview: { label: '线下协议两步审核', about: '打开后，学生生成线下协议先由学校核对信息，通过后才下载盖章、上传盖章件再审一次。' },
  resumeGatePercent: { label: '投递所需简历完整度（%）', about: '简历达到这个完整度才能投递职位。' },
  consentCountdownSeconds: { label: '签约前阅读倒计时（秒）', about: '学生点同意后要等这么久才能按【现在签约】。' },
  maxTerminations: { label: '每人解约次数上限', about: '不填为不限。只计学校同意了的解约。' },
  registrationDeadline: { label: '去向登记截止日（月-日）', about: '毕业当年这一天（北京时间）结束后，学生不能再生成线下协议、登记其他去向；推迟它即可重新开放。' },
  mailingPriceFen: { label: '纸质协议邮寄价格（元）', about: '学生申请邮寄纸质协议书时支付。' },
  contact: { label: '就业部门联系方式', about: '印在协议书的学校一栏，也告诉有疑问的学生。' },
} as const
