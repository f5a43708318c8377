import { fitDimensions, type FitDimension } from '@shared/recommendations/dimensions'
import { isWished, type Wishes } from './is-wished'
import { type Match } from './matching/score-match'

/** Score and reasons of a match as people read them: what it fits by, in the table's order, with the points. Where nothing was wished for it says so. */
export const presentFit = ({ score, points }: Match, wishes: Wishes) => ({
  score, reasons: dimensions.flatMap((key) => (points[key] > 0 ? [{ key, label: labelOf(key, wishes), points: points[key] }] : [])),
})

function labelOf(key: FitDimension, wishes: Wishes): string {
  const about: { label: string; open?: string } = fitDimensions[key]
  return isWished(key, wishes) ? about.label : about.open ?? about.label
}

const isDimension = (key: string): key is FitDimension => Object.hasOwn(fitDimensions, key)
const dimensions = Object.keys(fitDimensions).filter(isDimension)
