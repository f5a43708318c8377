import { useEffect, useRef, useState } from 'react'
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
  confirm: () => void
  /** Why the last confirmation was refused. */
  refused: ApiError | undefined
  restart: () => void
}

const key = 'roster-import'
const gone = new Set<string>(['not_found', 'roster_preview_expired', 'forbidden'])
const isGone = (error: unknown): boolean => error instanceof ApiError && gone.has(error.id)
const show = (id: string): Promise<RosterImport> => call('GET /api/schools/roster/imports/:id', { params: { id } })

/**
 * One roster's way: uploaded and checked, confirmed, imported. The confirmation answers only at the end, so progress is asked
 * for beside it; when it stands still the confirmation is sent again, which goes on where the import stopped. A reload of the page resumes.
 * `pollMs` is given by tests.
 */
export function useRosterImport(pollMs = 1000): RosterImporting {
  const [current, setCurrent] = useState<RosterImport>()
  const [resuming, setResuming] = useState(true)
  const [lost, setLost] = useState(false)
  const [refused, setRefused] = useState<ApiError>()
  const [turn, setTurn] = useState(0)
  const confirming = useRef(false)
  const still = useRef(0)
  const restart = () => { storage.remove(key); setCurrent(undefined); setLost(false) }

  useEffect(() => {
    const id = storage.read(key)
    if (typeof id !== 'string') { setResuming(false); return }
    show(id).then(setCurrent, (error) => { if (isGone(error)) storage.remove(key) }).finally(() => setResuming(false))
  }, [])

  const begin = async (id: string) => {
    if (confirming.current) return
    confirming.current = true
    still.current = 0
    try {
      setCurrent(await call('POST /api/schools/roster/imports/:id/confirm', { params: { id } }))
      setRefused(undefined)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      // No answer in time is usual for a large roster: the import goes on, and progress tells.
      if (error.id === 'network_error') return
      setRefused(error)
      if (isGone(error)) restart()
    } finally { confirming.current = false }
  }
  const ask = async (before: RosterImport) => {
    try {
      const now = await show(before.id)
      still.current = now.imported === before.imported ? still.current + 1 : 0
      // Asked faster than the confirmation arrived.
      const seen: RosterImport = now.state === 'previewed' && confirming.current ? { ...now, state: 'importing' } : now
      // A refusal may have ended this import while its progress was on the way.
      setCurrent((held) => (held?.id === seen.id ? seen : held))
      setLost(false)
      if (now.state === 'importing' && still.current >= 5) void begin(now.id)
    } catch (error) {
      if (isGone(error)) restart()
      else setLost(true)
    } finally { setTurn((turns) => turns + 1) }
  }
  const importing = current?.state === 'importing' ? current : undefined
  useEffect(() => {
    if (importing === undefined) return undefined
    const timer = setTimeout(() => void ask(importing), pollMs)
    return () => clearTimeout(timer)
  }, [importing?.id, turn])

  const preview = useAction(async (file: ChosenFile) => {
    const answer = await upload('POST /api/schools/roster/imports', file)
    storage.write(key, answer.id)
    setRefused(undefined)
    setCurrent(answer)
  }, { quiet: true })
  const confirm = () => {
    if (!current) return
    setRefused(undefined)
    setCurrent({ ...current, state: 'importing' })
    void begin(current.id)
  }
  return { current, resuming, lost, preview, confirm, refused, restart }
}
