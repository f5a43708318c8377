import { useRef, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { useUpload, type Uploads } from '@/ui/upload/use-upload'
import type { OfflineAgreement } from './offline-agreement'

export interface StampedCopy { uploads: Uploads; version: number; saving: boolean; error: ApiError | undefined; /** Makes sure that the server has these files in this order. @throws ApiError */ settle: () => Promise<number> }

/** The photos of the stamped agreement: attached as soon as they are uploaded, so that a half-finished upload is still there tomorrow. */
export function useStampedCopy({ id, version, stampedCopy }: OfflineAgreement): StampedCopy {
  const held = useRef({ version, wanted: stampedCopy.map((file) => file.id), attached: stampedCopy.map((file) => file.id).join() })
  // The page reads the record again, e.g. after WeChat's file picker covered it.
  if (version > held.current.version) held.current.version = version
  const running = useRef<Promise<void>>(undefined)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<ApiError>()

  const attach = async (): Promise<void> => {
    for (let ids = held.current.wanted; ids.length > 0 && ids.join() !== held.current.attached; ids = held.current.wanted) {
      const saved = await call('PUT /api/offline-agreements/:id/stamped-copy', { params: { id }, body: { version: held.current.version, uploads: ids } })
      held.current = { ...held.current, version: saved.version, attached: ids.join() }
    }
  }
  const settle = async (): Promise<number> => {
    if (!running.current) {
      setSaving(true)
      setError(undefined)
      running.current = attach().finally(() => { running.current = undefined; setSaving(false) })
    }
    await running.current
    if (held.current.wanted.length > 0 && held.current.wanted.join() !== held.current.attached) return settle()
    return held.current.version
  }
  const onChange = (files: readonly UploadedFile[]) => {
    held.current.wanted = files.map((file) => file.id)
    settle().catch((caught: unknown) => { if (caught instanceof ApiError) setError(caught); else throw caught })
  }
  return { uploads: useUpload('stamped_copy', { start: stampedCopy, onChange }), version: held.current.version, saving, error, settle }
}
