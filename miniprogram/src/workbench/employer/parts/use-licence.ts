import { useState } from 'react'
import type { ResponseOf } from '@/api/input-of'
import { upload } from '@/api/upload'
import { useAction, type Action } from '@/hooks/use-action'
import { chooseFiles, type FileSource } from '@/platform/choose-files'

export interface Licence {
  file: (ResponseOf<'POST /api/employers/licences'> & { local: string }) | undefined
  pick: Action<[from: FileSource['key']]>
  /** What is missing, once it was asked for. */
  missing: boolean
  /** True when there is one; else says so. */
  check: () => boolean
}

/** The picture or PDF of a licence, sent as soon as it is picked; what comes of it is a token that a registration spends. */
export function useLicence(): Licence {
  const [file, setFile] = useState<Licence['file']>()
  const [missing, setMissing] = useState(false)
  const pick = useAction(async (from: FileSource['key']) => {
    const [chosen] = await chooseFiles(from, { pdf: true, count: 1 })
    if (!chosen) return
    const sent = await upload('POST /api/employers/licences', chosen)
    setFile({ ...sent, local: chosen.path })
    setMissing(false)
  }, { quiet: true })
  return { file, pick, missing, check: () => { setMissing(file === undefined); return file !== undefined } }
}
