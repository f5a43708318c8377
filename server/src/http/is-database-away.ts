const away = new Set(['MongoNetworkError', 'MongoNetworkTimeoutError', 'MongoServerSelectionError', 'MongooseServerSelectionError', 'MongoPoolClearedError', 'MongoNotConnectedError', 'MongoTopologyClosedError', 'MongoOperationTimeoutError', 'MongoClientClosedError'])

/** True when MongoDB could not be reached or did not answer in time: the same request may succeed in a moment. */
export const isDatabaseAway = (error: unknown): boolean => error instanceof Error && (away.has(error.name) || isDatabaseAway(error.cause))
