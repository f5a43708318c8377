import { destinationStep } from './destination-step'
import { formStep } from './form-step'
import { type Progress, type Step } from './progress'
import { signingStep } from './signing-step'
import { sourceStep } from './source-step'
import { terminationStep } from './termination-step'

/** R-DST-1: the steps of 我的办理进度, each with its state, whose turn it is, since when, until when and what comes next. */
export function progressSteps(progress: Progress): Step[] {
  return [sourceStep(progress), formStep(progress), signingStep(progress), terminationStep(progress), destinationStep(progress)]
}
