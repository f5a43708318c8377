import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Runs `act` each time the page comes back into view, not the first time: what was done elsewhere must show. */
export function useShownAgain(act: () => void): void {
  const first = useRef(true)
  useDidShow(() => {
    if (!first.current) act()
    first.current = false
  })
}
