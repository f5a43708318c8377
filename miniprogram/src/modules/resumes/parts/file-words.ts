import { limits } from '@shared/kernel/limits'
import type { ChosenFile } from '@/platform/choose-file'
import type { ResumeFile } from './resume'

const sizeOf = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

/** What an attachment is: PDF · 2 页 · 310 KB. */
export const fileWords = ({ kind, pages, bytes }: Pick<ResumeFile, 'kind' | 'pages' | 'bytes'>): string => [kind.toUpperCase(), pages && `${pages} 页`, sizeOf(bytes)].filter(Boolean).join(' · ')

/** The kinds that are taken. */
export const resumeFileKinds = ['pdf', 'docx']

/** Why a picked file need not be sent at all. */
export function whyNotSent({ name, size }: Pick<ChosenFile, 'name' | 'size'>): { message: string; next: string } | undefined {
  if (!resumeFileKinds.some((kind) => name.toLowerCase().endsWith(`.${kind}`))) return { message: '附件简历只能是 PDF 或 DOCX', next: '请另存为 PDF 或 DOCX 后重新上传' }
  if (size > limits.resumeFileBytes) return { message: `文件有 ${sizeOf(size)}，超过了 ${sizeOf(limits.resumeFileBytes).replace('.0', '')}`, next: '请压缩图片或另存为 PDF 后重新上传' }
  return size === 0 ? { message: '这个文件是空的', next: '请重新选择文件' } : undefined
}
