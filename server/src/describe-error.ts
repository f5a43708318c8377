interface Described { type: string; message: string; errorCode?: unknown; index?: string[]; stack?: string; cause?: Described }

// What MongoDB and mongoose put into their sentences: the offending value, or whole documents.
const carriesValues = /dup key|Mongo|Cast to|validation failed/

/**
 * What a log line says of an error: kind, code, where. Never the documents or values that database errors carry.
 */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' }
  // Not `code`: the logger cuts out whatever is called so, for a code may be somebody's.
  const errorCode = 'code' in error && isErrorCode(error.code) ? error.code : undefined
  const pattern = 'keyPattern' in error && typeof error.keyPattern === 'object' && error.keyPattern ? Object.keys(error.keyPattern) : undefined
  const spoken = carriesValues.test(`${error.name} ${error.message}`) ? '[values withheld]' : error.message
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).join('\n')
  return { type: error.name, message: spoken, errorCode, index: pattern, stack: frames, ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }) }
}

const isErrorCode = (code: unknown): boolean => typeof code === 'number' || (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code))
