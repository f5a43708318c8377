import { type StoredContent } from './model'
import { rosterEntryId, type RosterPart } from './roster-part'

/** A résumé nobody has written in yet: what the roster begins it with, in clear. */
export const blankContent = ({ first }: RosterPart): StoredContent => ({
  basic: first.basic, intention: {}, selfDescription: {}, education: [{ id: rosterEntryId, values: first.education }], experience: [], skills: [], awards: [],
})
