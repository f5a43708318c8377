const nameMax = 80

/** A name to show and to save under: no path, nothing invisible, the ending of what it is. */
export function cleanFileName(name: string, kind: 'pdf' | 'docx'): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const stem = [...last.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029"<>|:*?]/gu, '').trim().replace(/\.(?:pdf|docx?)$/i, '')]
  while (stem.join('').length > nameMax - kind.length - 1) stem.pop()
  return `${stem.join('').trim() || '附件简历'}.${kind}`
}
