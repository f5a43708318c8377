import { fitDimensions, type FitDimension } from '@shared/recommendations/dimensions'
import { type Match } from './matching/score-match'

/** Score and reasons of a match as people read them: what it fits by, in the table's order, with the points. */
export const presentFit = ({ score, points }: Match) => ({
  score, reasons: dimensions.flatMap((key) => (points[key] > 0 ? [{ key, label: fitDimensions[key].label, points: points[key] }] : [])),
})

const isDimension = (key: string): key is FitDimension => Object.hasOwn(fitDimensions, key)
const dimensions = Object.keys(fitDimensions).filter(isDimension)
