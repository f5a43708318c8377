import { z } from 'zod'
import { limits } from '../kernel/limits'
import { line, paragraph } from '../kernel/text'

const yuanDate = z.iso.date('请选择日期')
const fen = (max: number) => z.number().int('金额以分为单位').min(0).max(max)

/** What an invitation offers and an agreement says (R-SIGN-1). Money in fen a month. */
export const terms = z.strictObject({
  position: line(limits.positionMax).min(1, '请填写岗位'),
  salaryFen: fen(limits.salaryMaxFen).min(1, '请填写月薪'),
  probationMonths: z.number().int().min(0).max(limits.probationMonthsMax),
  probationSalaryFen: fen(limits.salaryMaxFen),
  workplace: line(limits.addressMax).min(2, '请填写工作地点'),
  reportOn: yuanDate,
  acceptsArchive: z.boolean(),
  acceptsHukou: z.boolean(),
  damagesFen: fen(limits.damagesMaxFen),
  notes: paragraph(limits.notesMax).default(''),
})
export type Terms = z.output<typeof terms>

/** What the job advert promised; lines that differ from the terms are shown to the student (R-SIGN-6). */
export const advert = z.strictObject({
  position: line(limits.positionMax).optional(),
  salaryFen: fen(limits.salaryMaxFen).optional(),
  workplace: line(limits.addressMax).optional(),
})

const toPlace = z.strictObject({
  to: z.literal('recipient'),
  recipient: line(limits.employerNameMax).min(1, '请填写接收单位'),
  address: line(limits.addressMax).min(5, '请填写完整地址'),
  postcode: z.string().regex(/^\d{6}$/, '邮编为 6 位数字'),
  phone: z.string().regex(/^[\d-]{7,13}$/, '请填写联系电话'),
})
const toOrigin = z.strictObject({ to: z.literal('origin') })
const whereTo = z.discriminatedUnion('to', [toPlace, toOrigin])

/** Where archive and hukou go when the employer takes them not (R-SIGN-6). */
export const handover = z.strictObject({ archive: whereTo.optional(), hukou: whereTo.optional() })
export type Handover = z.output<typeof handover>

/** `studentHandle`: from finding the student, or from an earlier invitation. `validityDays` absent: the student's school setting. */
export const newInvitation = z.strictObject({
  studentHandle: z.string().min(1).max(120), terms, advert: advert.optional(),
  validityDays: z.number().int().min(limits.validityDaysMin).max(limits.validityDaysMax).optional(),
})
