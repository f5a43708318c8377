import { z } from 'zod'
import { fitDimensions, type FitDimension } from './dimensions'

const key = z.enum(Object.keys(fitDimensions) as [FitDimension, ...FitDimension[]])

/** How well a job fits a student, with reasons; the points add up to the score. */
export const fit = z.object({ score: z.number().int(), reasons: z.array(z.object({ key, label: z.string(), points: z.number().int() })) })
