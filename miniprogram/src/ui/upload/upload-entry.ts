import type { ApiError } from '@/api/api-error'
import type { ResponseOf } from '@/api/input-of'
import type { ChosenFile } from '@/platform/choose-file'

export type UploadedFile = ResponseOf<'POST /api/uploads/:purpose'>

/** One file of an upload. `local`: where it lies on this device, when it was picked here. `sent`: percent. */
export interface UploadEntry {
  key: string
  name: string
  state: 'waiting' | 'sending' | 'done' | 'failed'
  sent: number
  local?: ChosenFile
  file?: UploadedFile
  error?: ApiError
}

export const entryOf = (file: UploadedFile): UploadEntry => ({ key: file.id, name: file.fileName, state: 'done', sent: 100, file })
