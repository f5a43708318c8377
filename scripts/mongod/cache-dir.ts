import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where fetched programs are kept: outside the tree, so that one download serves every clone. */
export const cacheDir = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'graduate-employment')
