import { type CorrectionDoor } from './correction-door'
import { type CorrectionTarget } from './model'
import { otherDestinationDoor } from './other-destination-door'
import { sourceInfoDoor } from './source-info-door'

/** How each kind of record is corrected. */
export const correctionDoors: Readonly<Record<CorrectionTarget, CorrectionDoor>> = { source_info: sourceInfoDoor, other_destination: otherDestinationDoor }
