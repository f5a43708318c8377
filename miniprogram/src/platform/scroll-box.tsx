import { ScrollView } from '@tarojs/components'
import { useEffect, useRef, useState, type ReactNode } from 'react'

export interface ScrollBoxProps {
  className?: string
  /** Changes when something is added at the end: then the end is shown, unless one is reading further up. */
  end: string | number
  /** Shows the end wherever one is, e.g. after sending. */
  toEnd?: string | number
  children: ReactNode
}

/** Far below any end: WeChat stops at the last line. */
const bottom = 1_000_000
const nearPx = 120

/** A part of the page that scrolls by itself and stays at its end, as a chat does. */
export function ScrollBox({ className = '', end, toEnd, children }: ScrollBoxProps) {
  const [top, setTop] = useState(bottom)
  const near = useRef(true)
  // The same number twice would not move it.
  const go = () => setTop((before) => (before === bottom ? bottom + 1 : bottom))
  useEffect(() => { if (near.current) go() }, [end])
  useEffect(go, [toEnd])
  return (
    <ScrollView className={className} scrollY scrollTop={top} enhanced showScrollbar={false} lowerThreshold={nearPx}
      onScrollToLower={() => { near.current = true }} onScroll={({ detail }) => { if (detail.deltaY > 0) near.current = false }}>
      {children}
    </ScrollView>
  )
}
