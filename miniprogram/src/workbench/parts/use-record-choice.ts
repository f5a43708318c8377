import { useEffect, useState } from 'react'
import { isWide } from '@/platform/is-wide'
import { reveal } from '@/platform/reveal'
import { useDeskList } from '@/ui/desk/use-desk-list'

export interface RecordChoice<T> { id: string | undefined; choose: (item: T) => void; close: () => void; isOn: (item: T) => boolean }

/** Which record is open: chosen in the list, or named by the address a message leads to even when the list does not reach that far. Where there is room the first is opened. */
export function useRecordChoice<T extends { id: string }>(items: readonly T[] | undefined, linked: string | undefined): RecordChoice<T> {
  const { chosen, choose } = useDeskList(items, (item) => item.id)
  const [link, setLink] = useState(linked)
  const id = chosen?.id ?? link
  const first = items?.[0]
  useEffect(() => { if (id === undefined && first && isWide()) choose(first) }, [id, first?.id])
  useEffect(() => { if (id !== undefined) reveal('.ui-desk-item--on') }, [id])
  return {
    id, isOn: (item) => item.id === id,
    choose: (item) => { setLink(undefined); choose(item) },
    close: () => { setLink(undefined); choose(undefined) },
  }
}
