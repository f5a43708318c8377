export { openMiniProgram, type OpenOptions } from './open-mini-program'
export type { Phone } from './phone'
