import { findOnPath } from '../setup/find-on-path'
import { type MongodSource } from './mongod-source'

/** MONGOD_PATH, or a mongod that the machine already has. */
export const fromPath: MongodSource = {
  name: 'mongod on PATH',
  present: () => process.env.MONGOD_PATH || findOnPath('mongod'),
}
