// Deeper than any part that we read; a document nested without end is not followed.
const DEPTH = 6

/** The document without empty strings and nulls, which other programs write for what is not there; `meta` stays as it is. */
export function dropEmpty(json: unknown, depth = 0): unknown {
  if (depth > DEPTH || typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.filter((item) => item !== '' && item !== null).map((item: unknown) => dropEmpty(item, depth + 1))
  return Object.fromEntries(Object.entries(json).flatMap(([key, value]: [string, unknown]) => {
    if (value === '' || value === null) return []
    return [[key, depth === 0 && key === 'meta' ? value : dropEmpty(value, depth + 1)]]
  }))
}
