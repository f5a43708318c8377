import { join } from 'node:path'

/** Where the state is kept in a data folder. */
export const stateFile = (dataDir: string): string => join(dataDir, 'wechat-sandbox.json')
