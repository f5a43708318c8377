import { z } from 'zod'
import { objectId, statusTag } from '../kernel/presented'

/** What the kinds of destination share on the wire. */
export const studentParty = z.object({ id: objectId, name: z.string(), studentNo: z.string(), school: z.string(), college: z.string(), major: z.string() })
export const formProblem = z.object({ field: z.string(), message: z.string(), level: z.enum(['error', 'warning']) })
/** The termination under way, if one is. */
export const openTermination = z.object({ id: objectId, status: statusTag })
export const destinationKind = z.enum(['online', 'offline', 'other'])
