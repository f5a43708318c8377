/** The demonstration accounts' passwords are printed for everybody: they are only for a database and a WeChat that we started ourselves. */
export const maySeed = (database: { embedded?: object }, sandbox: object | undefined): boolean => database.embedded !== undefined && sandbox !== undefined
