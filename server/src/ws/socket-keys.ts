import { type Actor } from '../actor'

type Id = string | { toString(): string }

/** Under which names a process finds the sockets of a student, of everybody at an employer, of one account. */
export const socketKeys = {
  student: (id: Id): string => `student:${id.toString()}`,
  employer: (id: Id): string => `employer:${id.toString()}`,
  account: (id: Id): string => `account:${id.toString()}`,
  /** All names of an actor's socket. */
  of: (actor: Actor): string[] => [
    socketKeys.account(actor.id), ...(actor.studentId ? [socketKeys.student(actor.studentId)] : []), ...(actor.employerId ? [socketKeys.employer(actor.employerId)] : []),
  ],
}
