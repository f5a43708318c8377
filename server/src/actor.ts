import { type Role } from '@shared/kernel/roles'

/** Who acts: taken from the session, or `systemActor`. Ids are hex strings. */
export interface Actor {
  role: Role
  /** Account id; 'system' for the system. */
  id: string
  name: string
  schoolId?: string
  studentId?: string
  employerId?: string
  /** The event a 检票员 joined, and whether they still may. */
  staff?: { fairId: string; gateId?: string; supervisor: boolean; ended: boolean }
  /** How they are here: official account's browser, mini-program, PC browser. */
  channel?: 'h5' | 'wechat' | 'mini'
}

/** The clock, the worker and WeChat's callback. */
export const systemActor: Actor = { role: 'system', id: 'system', name: '系统' }
