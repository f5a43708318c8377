import { openSchool } from '../../server/src/modules/schools/actions/open-school'
import { type SchoolRow } from '../../server/src/modules/schools/school-model'
import { demoContact, demoSchool } from './demo-school'

/** The demonstration school; made when it is not there, with these settings and else the defaults. */
export const seedSchool = (settings: Partial<SchoolRow['settings']>): Promise<SchoolRow> => openSchool(demoSchool, { contact: demoContact, ...settings })
