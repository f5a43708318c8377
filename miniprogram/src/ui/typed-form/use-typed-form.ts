import { useEffect, useRef, useState } from 'react'
import type { FormProblem, FormValues } from '@shared/kernel/form-field'
import { useSettled } from '@/hooks/use-settled'
import { showField } from '@/platform/show-field'

export interface TypedFormState {
  values: FormValues
  /** Everything that is wrong, shown or not. */
  problems: readonly FormProblem[]
  /** What is said at the fields now: what was changed and left, or asked for by `check`. */
  shown: readonly FormProblem[]
  set: (name: string, value: string) => void
  /** Shows what is wrong with these fields and scrolls to the first error; true when there is none. */
  check: (names: readonly string[]) => boolean
  /** Shows what is wrong with one field and scrolls there. */
  jump: (name: string) => void
}
interface Options { values: FormValues; /** e.g. from checkForm or the module's preflight. */ problems: readonly FormProblem[]; onChange: (name: string, value: string) => void; /** A field to begin at, its problem shown. */ at?: string }

/** When to say what: nothing while somebody is still typing a field, nothing about fields not reached yet. */
export function useTypedForm({ values, problems, onChange, at }: Options): TypedFormState {
  const [touched, setTouched] = useState<ReadonlySet<string>>(() => new Set(at ? [at] : []))
  const [active, setActive] = useState<{ name: string; turn: number }>()
  const settled = useSettled(active, 1500)
  const [place, setPlace] = useState<{ name: string; turn: number } | undefined>(at ? { name: at, turn: 0 } : undefined)
  const turn = useRef(0)
  // After the messages are drawn.
  useEffect(() => { if (place) showField(place.name) }, [place])
  const typing = active && settled !== active ? active.name : undefined
  const reach = (names: readonly string[]) => setTouched((before) => new Set([...before, ...names]))
  const jump = (name: string) => { reach([name]); setActive(undefined); setPlace({ name, turn: ++turn.current }) }
  return {
    values, problems, jump,
    shown: problems.filter((one) => touched.has(one.field) && one.field !== typing),
    set: (name, value) => { reach([name]); setActive({ name, turn: ++turn.current }); onChange(name, value) },
    check: (names) => {
      reach(names)
      setActive(undefined)
      const first = problems.find((one) => one.level === 'error' && names.includes(one.field))
      if (first) setPlace({ name: first.field, turn: ++turn.current })
      return first === undefined
    },
  }
}
