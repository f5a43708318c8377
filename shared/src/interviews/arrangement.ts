import { z } from 'zod'
import { limits } from '../kernel/limits'
import { instant, oneOf } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { interviewKinds } from './kinds'

/** When, how and where, as the employer types it. An interview on site needs its place; of a video one, `place` is whatever there is to say. */
export const arrangement = z.strictObject({
  kind: oneOf(interviewKinds), startsAt: instant,
  minutes: z.number().int().min(limits.interviewMinutesMin, `不少于 ${limits.interviewMinutesMin} 分钟`).max(limits.interviewMinutesMax, `不超过 ${limits.interviewMinutesMax} 分钟`),
  place: line(limits.interviewPlaceMax).default(''), note: paragraph(limits.interviewNoteMax).default(''),
  contactName: line(limits.nameMax).default(''), contactPhone: z.string().trim().regex(/^([\d-]{7,13})?$/, '请填写正确的电话号码').default(''),
}).refine(({ kind, place }) => kind === 'video' || place !== '', { path: ['place'], message: '现场面试请填写地点' })
export type Arrangement = z.output<typeof arrangement>
