import { useEffect, useRef } from 'react'

/** A stream in a <video>; the own picture is muted, or it would echo. */
export function MediaVideo({ stream, label, className, muted }: { stream: MediaStream; label: string; className: string; muted?: boolean }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const { current } = video
    if (!current) return
    current.srcObject = stream
    // Browsers may want a touch before they play sound; the controls then start it.
    void current.play().catch(() => { current.controls = true })
  }, [stream])
  return <video ref={video} className={className} aria-label={label} autoPlay playsInline muted={muted} />
}
