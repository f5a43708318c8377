import { resolve } from 'node:path'

/** The root of the working tree. */
export const root = resolve(__dirname, '..')
