import { useEffect, useRef, useState } from 'react'
import { uploadPurposes, type UploadPurpose } from '@shared/uploads/purposes'
import { ApiError } from '@/api/api-error'
import { upload } from '@/api/upload'
import type { ChosenFile } from '@/platform/choose-file'
import { useOnline } from '@/platform/use-online'
import { toast } from '../toast'
import { refuseLocally } from './refuse-locally'
import { typeWrong } from './type-wrong'
import { entryOf, type UploadEntry, type UploadedFile } from './upload-entry'

export interface Uploads {
  purpose: UploadPurpose
  entries: readonly UploadEntry[]
  /** What is on the server, in order. */
  files: readonly UploadedFile[]
  /** Something is being sent or waits for it. */
  busy: boolean
  /** Files that did not go through and were not removed. */
  failed: number
  /** How many more fit. */
  room: number
  add: (files: readonly ChosenFile[]) => void
  /** Another picture in the place of this one. */
  replace: (key: string, file: ChosenFile) => void
  retry: (key: string) => void
  remove: (key: string) => void
  /** What was removed last, to be put back. */
  removed: UploadEntry | undefined
  undo: () => void
  /** Moves a file up (-1) or down (1). */
  move: (key: string, by: -1 | 1) => void
}
interface Options { /** Files uploaded before. */ start?: readonly UploadedFile[]; /** Told each time the files on the server or their order changed. */ onChange?: (files: readonly UploadedFile[]) => void }

let counter = 0
const newEntry = (file: ChosenFile): UploadEntry => ({ key: `new-${++counter}`, name: file.name, state: 'waiting', sent: 0, local: file })
const filesOf = (entries: readonly UploadEntry[]): UploadedFile[] => entries.flatMap((entry) => (entry.file ? [entry.file] : []))

const isAway = ({ state, error }: UploadEntry): boolean => state === 'failed' && error?.id === 'network_error'

/** The files of one place: sent one after the other, in an order that can be changed; what was sent stays whatever happens to the others. What found no network goes when it is back. */
export function useUpload(purpose: UploadPurpose, { start = [], onChange }: Options = {}): Uploads {
  const [entries, setEntries] = useState<readonly UploadEntry[]>(() => start.map(entryOf))
  const [removed, setRemoved] = useState<{ entry: UploadEntry; at: number }>()
  const held = useRef(entries)
  const sending = useRef(false)
  const gone = useRef(false)
  const tell = useRef(onChange)
  tell.current = onChange
  useEffect(() => { gone.current = false; return () => { gone.current = true } }, [])

  const put = (next: readonly UploadEntry[]) => {
    const before = filesOf(held.current).map((file) => file.id).join()
    held.current = next
    setEntries(next)
    const files = filesOf(next)
    if (files.map((file) => file.id).join() !== before) tell.current?.(files)
  }
  const change = (key: string, changed: Partial<UploadEntry>) => put(held.current.map((entry) => (entry.key === key ? { ...entry, ...changed } : entry)))

  const sendNext = async (): Promise<void> => {
    const next = held.current.find((entry) => entry.state === 'waiting')
    if (sending.current || gone.current || !next?.local) return
    sending.current = true
    change(next.key, { state: 'sending', sent: 0 })
    try {
      const file = await upload('POST /api/uploads/:purpose', next.local, { purpose }, (sent) => change(next.key, { sent }))
      const same = held.current.find((entry) => entry.key !== next.key && entry.file?.id === file.id)
      if (same) {
        put(held.current.filter((entry) => entry.key !== next.key))
        toast('这个文件已经上传过，没有重复添加')
      } else change(next.key, { state: 'done', sent: 100, file, error: undefined })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      change(next.key, { state: 'failed', error: error.id === 'file_type_wrong' ? typeWrong(purpose) : error })
    } finally {
      sending.current = false
    }
    await sendNext()
  }
  useOnline(() => {
    if (!held.current.some(isAway)) return
    put(held.current.map((entry) => (isAway(entry) ? { ...entry, state: 'waiting', sent: 0, error: undefined } : entry)))
    void sendNext()
  })
  const enter = (file: ChosenFile): UploadEntry => {
    const error = refuseLocally(purpose, file)
    return error ? { ...newEntry(file), state: 'failed', error } : newEntry(file)
  }
  const most = uploadPurposes[purpose].files
  return {
    purpose, entries, files: filesOf(entries), busy: entries.some((entry) => entry.state === 'waiting' || entry.state === 'sending'),
    failed: entries.filter((entry) => entry.state === 'failed').length, room: Math.max(0, most - entries.length), removed: removed?.entry,
    add: (files) => {
      const room = Math.max(0, most - held.current.length)
      if (files.length > room) toast(room === 0 ? `最多 ${most} 个文件，请先移除不用的` : `最多 ${most} 个文件，只加入了前 ${room} 个`)
      put([...held.current, ...files.slice(0, room).map(enter)])
      void sendNext()
    },
    replace: (key, file) => {
      put(held.current.map((entry) => (entry.key === key ? enter(file) : entry)))
      void sendNext()
    },
    retry: (key) => { change(key, { state: 'waiting', sent: 0, error: undefined }); void sendNext() },
    remove: (key) => {
      const at = held.current.findIndex((entry) => entry.key === key)
      const entry = held.current[at]
      if (!entry) return
      setRemoved({ entry, at })
      put(held.current.filter((one) => one !== entry))
    },
    undo: () => {
      if (!removed) return
      put([...held.current.slice(0, removed.at), removed.entry, ...held.current.slice(removed.at)].slice(0, most))
      setRemoved(undefined)
      void sendNext()
    },
    move: (key, by) => {
      const from = held.current.findIndex((entry) => entry.key === key)
      const to = from + by
      const [entry, other] = [held.current[from], held.current[to]]
      if (!entry || !other) return
      put(held.current.map((one, index) => (index === from ? other : index === to ? entry : one)))
    },
  }
}
