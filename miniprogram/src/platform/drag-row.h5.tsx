import { useState } from 'react'
import './drag-row.scss'
import type { DragRowProps } from './drag-row'

/** What is being dragged now, over all lists of the page. */
let held: { group: string; index: number } | undefined

/** A line of a list that a mouse can put elsewhere; fingers and keyboards have arrows for that. */
export function DragRow({ className = '', index, group, onDrop, children }: DragRowProps) {
  const [over, setOver] = useState(false)
  const fits = () => held?.group === group && held.index !== index
  return (
    <div className={`${className} drag-row ${over ? 'drag-row--over' : ''}`} role="listitem" draggable
      onDragStart={(event) => { held = { group, index }; event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', String(index)) }}
      onDragEnd={() => { held = undefined }}
      onDragOver={(event) => { if (fits()) { event.preventDefault(); setOver(true) } }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); if (held && fits()) onDrop(held.index, index); held = undefined }}>
      {children}
    </div>
  )
}
