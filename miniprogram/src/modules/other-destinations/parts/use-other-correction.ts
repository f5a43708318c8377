import { useState } from 'react'
import type { BranchKey } from '@shared/other-destinations/branches'
import { storage } from '@/platform/storage'
import { composeCorrection } from './correction-names'
import type { OtherDestination } from './other-destination'

interface Kept { typed: Record<string, string>; reason: string }

function readKept(key: string): Kept {
  const held = storage.read(key)
  if (typeof held !== 'object' || held === null || !('typed' in held) || !('reason' in held)) return { typed: {}, reason: '' }
  const typed = Object.entries(held.typed ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return { typed: Object.fromEntries(typed), reason: String(held.reason) }
}

/** What a student wants changed of an approved registration; kept on this device until it is sent. */
export function useOtherCorrection({ id = '', version, student }: OtherDestination, branch: BranchKey, inForce: Readonly<Record<string, string>>) {
  const key = `other-correction-${id}-${version}`
  const [kept, setKept] = useState(() => readKept(key))
  const keep = (next: Kept) => { setKept(next); storage.write(key, next) }
  const { typed, reason } = kept
  return {
    ...composeCorrection(branch, inForce, typed, student), typed, reason,
    set: (name: string, value: string) => keep({ reason, typed: { ...typed, [name]: value } }),
    /** Takes a field in with its present value, or out again. */
    toggle: (name: string) => {
      const { [name]: held, ...rest } = typed
      keep({ reason, typed: held === undefined ? { ...rest, [name]: inForce[name] ?? '' } : rest })
    },
    setReason: (text: string) => keep({ typed, reason: text }),
    clear: () => storage.remove(key),
  }
}
