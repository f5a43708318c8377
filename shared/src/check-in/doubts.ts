import { refusals } from './refusals'

/**
 * R-FAIR-5: why the organiser looks at a scan that an offline gate let through: a second entry without an exit between, or what the server would
 * have refused. The scan itself stays.
 */
export const doubts = { ...refusals, twice: '重复入场' } as const
export type Doubt = keyof typeof doubts
