import { branches } from '@shared/other-destinations/branches'
import { formSealer } from '../../db/form-sealer'

/** How the values of whichever branch are kept at rest. */
export const sealedBranches = formSealer('otherDestinations', Object.values(branches).map(({ fields }) => fields))
