import { useEffect, useRef, useState } from 'react'
import type { PictureStageProps } from './picture-stage'

const home = { x: 0, y: 0 }

/** A picture to be dragged, zoomed with the wheel and turned; double click zooms in. */
export function PictureStage({ src, label, zoom, turns, onScale }: PictureStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const [shift, setShift] = useState(home)
  const [box, setBox] = useState({ width: 0, height: 0 })
  const from = useRef<{ x: number; y: number }>(undefined)
  const latest = useRef(onScale)
  latest.current = onScale
  useEffect(() => { if (zoom === 1) setShift(home) }, [zoom])
  useEffect(() => {
    const place = stage.current
    if (!place) return undefined
    setBox({ width: place.clientWidth, height: place.clientHeight })
    // React's wheel listener is passive, so the page below would scroll.
    const onWheel = (event: WheelEvent) => { event.preventDefault(); latest.current(event.deltaY < 0 ? 1.15 : 1 / 1.15) }
    place.addEventListener('wheel', onWheel, { passive: false })
    return () => place.removeEventListener('wheel', onWheel)
  }, [])
  const lying = Math.abs(turns) % 2 === 1
  return (
    <div ref={stage} className={`stage ${zoom > 1 ? 'stage--large' : ''}`} onDoubleClick={() => onScale(2)}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); from.current = { x: event.clientX - shift.x, y: event.clientY - shift.y } }}
      onPointerMove={(event) => { if (from.current && zoom > 1) setShift({ x: event.clientX - from.current.x, y: event.clientY - from.current.y }) }}
      onPointerUp={() => { from.current = undefined }}>
      <img className="stage-picture" src={src} alt={label} draggable={false} style={{
        maxWidth: lying ? box.height || '100%' : '100%', maxHeight: lying ? box.width || '100%' : '100%',
        transform: `translate(${shift.x}px, ${shift.y}px) scale(${zoom}) rotate(${turns * 90}deg)`,
      }} />
    </div>
  )
}
