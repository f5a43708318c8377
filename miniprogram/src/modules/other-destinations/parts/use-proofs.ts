import { useRef, useState } from 'react'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import type { SlotState } from './proof-slot'
import type { OtherDraft } from './use-other-draft'

const idsOf = (proofs: OtherDraft['content']['proofs']): string => proofs.map(({ kind, file }) => `${kind} ${file.id}`).sort().join()

/** The files of each kind of proof. `turn` changes when they were changed elsewhere (another device, another branch), so that the slots begin anew. */
export function useProofs(draft: OtherDraft) {
  const { proofs } = draft.content
  const known = useRef(idsOf(proofs))
  const turn = useRef(0)
  const [states, setStates] = useState<Readonly<Record<string, SlotState>>>({})
  const now = idsOf(proofs)
  if (now !== known.current) { known.current = now; turn.current++ }
  const set = (kind: string, files: readonly UploadedFile[]) => {
    known.current = idsOf([...proofs.filter((proof) => proof.kind !== kind), ...files.map((file) => ({ kind, file }))])
    draft.setProofs(kind, files)
  }
  const all = Object.values(states)
  return {
    turn: turn.current, set, of: (kind: string) => proofs.filter((proof) => proof.kind === kind).map((proof) => proof.file),
    busy: all.some((state) => state.busy), failed: all.reduce((sum, state) => sum + state.failed, 0),
    setState: (kind: string, state: SlotState) => setStates((before) => ({ ...before, [kind]: state })),
  }
}
