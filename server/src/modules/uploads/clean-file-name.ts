import { uploadNameMax } from '@shared/uploads/purposes'

/** A name to show and to save under: no path, nothing invisible, the ending of what is kept, at most uploadNameMax long. */
export function cleanFileName(name: string, kind: 'image' | 'pdf'): string {
  const ending = kind === 'pdf' ? '.pdf' : '.jpg'
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const stem = [...last.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029"<>|:*?]/gu, '').trim().replace(/\.[A-Za-z0-9]{1,5}$/, '')]
  while (stem.join('').length > uploadNameMax - ending.length) stem.pop()
  return `${stem.join('') || (kind === 'pdf' ? '文件' : '图片')}${ending}`
}
