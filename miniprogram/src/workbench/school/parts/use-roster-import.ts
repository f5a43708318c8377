import { useEffect, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { upload } from '@/api/upload'
import { useAction, type Action } from '@/hooks/use-action'
import type { ChosenFile } from '@/platform/choose-file'
import { storage } from '@/platform/storage'

export type RosterImport = ResponseOf<'GET /api/schools/roster/imports/:id'>
export interface RosterImporting {
  current: RosterImport | undefined
  /** An import begun here before is being looked up. */
  resuming: boolean
  /** Progress could not be asked for; it is asked again by itself. */
  lost: boolean
  preview: Action<[file: ChosenFile]>
  confirm: Action<[]>
  restart: () => void
}

const key = 'roster-import'
const pollMs = 1000
const gone = new Set<string>(['not_found', 'roster_preview_expired', 'forbidden'])
const show = (id: string): Promise<RosterImport> => call('GET /api/schools/roster/imports/:id', { params: { id } })

/** One roster's way: uploaded and checked, confirmed, imported. A reload of the page picks a running import up again. */
export function useRosterImport(): RosterImporting {
  const [current, setCurrent] = useState<RosterImport>()
  const [resuming, setResuming] = useState(true)
  const [lost, setLost] = useState(false)
  const [turn, setTurn] = useState(0)
  const restart = () => { storage.remove(key); setCurrent(undefined); setLost(false) }

  useEffect(() => {
    const id = storage.read(key)
    if (typeof id !== 'string') { setResuming(false); return }
    show(id).then(setCurrent, () => storage.remove(key)).finally(() => setResuming(false))
  }, [])

  const importing = current?.state === 'importing' ? current.id : undefined
  useEffect(() => {
    if (importing === undefined) return undefined
    const timer = setTimeout(() => {
      show(importing).then((now) => { setLost(false); setCurrent(now) }, () => setLost(true)).finally(() => setTurn((before) => before + 1))
    }, pollMs)
    return () => clearTimeout(timer)
  }, [importing, turn])

  const preview = useAction(async (file: ChosenFile) => setCurrent(await upload('POST /api/schools/roster/imports', file)), { quiet: true })
  const confirm = useAction(async () => {
    if (!current) return
    try {
      setCurrent(await call('POST /api/schools/roster/imports/:id/confirm', { params: { id: current.id } }))
      storage.write(key, current.id)
    } catch (error) {
      if (error instanceof ApiError && gone.has(error.id)) restart()
      throw error
    }
  }, { quiet: true })
  return { current, resuming, lost, preview, confirm, restart }
}
