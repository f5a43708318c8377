import { type Side } from '@shared/hall/frames'

/** Where a conversation keeps what belongs to a side. */
export const sideFields = {
  student: { id: 'studentId', read: 'studentRead', unread: 'studentUnread', other: 'employer' },
  employer: { id: 'employerId', read: 'employerRead', unread: 'employerUnread', other: 'student' },
} as const satisfies Record<Side, { id: string; read: string; unread: string; other: Side }>
