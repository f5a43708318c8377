interface Described { type: string; message: string; code?: unknown; index?: string[]; stack?: string; cause?: Described }

// What MongoDB and mongoose put into their sentences: the offending value, or whole documents.
const carriesValues = /dup key|Mongo|Cast to|validation failed/

/**
 * What a log line says of an error: kind, code, where. Never the documents or values that database errors carry.
 */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' }
  const code = 'code' in error ? error.code : undefined
  const pattern = 'keyPattern' in error && typeof error.keyPattern === 'object' && error.keyPattern ? Object.keys(error.keyPattern) : undefined
  const spoken = carriesValues.test(`${error.name} ${error.message}`) ? '[values withheld]' : error.message
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).join('\n')
  return { type: error.name, message: spoken, code, index: pattern, stack: frames, ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }) }
}
