import { useEffect } from 'react'
import { PictureViewer } from '@/platform/picture-viewer'
import type { Beside, ProofFile } from './proof-files'

export interface FileViewerProps { files: readonly ProofFile[]; start: number; beside?: Beside; onClose: () => void }

/** The mini-program's viewer knows pictures only; it comes and goes by itself. */
export function FileViewer({ files, start, onClose }: FileViewerProps) {
  const pictures = files.filter((file) => file.kind === 'image')
  useEffect(() => { if (files[start]?.kind !== 'image') onClose() }, [])
  return <PictureViewer urls={pictures.map((file) => file.path)} at={Math.max(0, pictures.findIndex((file) => file.id === files[start]?.id))} onClose={onClose} />
}
