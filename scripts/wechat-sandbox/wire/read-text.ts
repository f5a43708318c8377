/** The string under `key`, or '' when it is absent or of another type. */
export function readText(source: Record<string, unknown>, key: string): string {
  const value = source[key]
  return typeof value === 'string' ? value : ''
}
