export type FileType = 'jpeg' | 'png' | 'webp' | 'pdf'

/** What a file is by its first bytes, whatever it is called; undefined: nothing we take. */
export function detectType(bytes: Buffer): FileType | undefined {
  const head = bytes.subarray(0, 12).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp'
  return head.startsWith('%PDF-') ? 'pdf' : undefined
}
