import { type presentStatus } from '../../db/present-status'

/** Something of the student's that lies at the same time. */
export interface Overlap { kind: 'interview' | 'fair'; id: string; title: string; startsAt: string; endsAt: string; place: string; status: ReturnType<typeof presentStatus> }
