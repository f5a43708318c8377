import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ScrollBoxProps } from './scroll-box'

const nearPx = 120

/** A part of the page that scrolls by itself and stays at its end, as a chat does. */
export function ScrollBox({ className = '', end, toEnd, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const near = useRef(true)
  const height = useRef(0)
  const go = () => { const { current } = box; if (current) current.scrollTop = current.scrollHeight }
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    if (near.current) go()
    // What was put in above must not push away what is being read.
    else if (current.scrollTop < nearPx) current.scrollTop += Math.max(0, current.scrollHeight - height.current)
    height.current = current.scrollHeight
  }, [end])
  useEffect(go, [toEnd])
  return (
    <div ref={box} className={className} style={{ overflowY: 'auto' }} role="log" tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => { near.current = scrollHeight - scrollTop - clientHeight < nearPx }}>
      {children}
    </div>
  )
}
