import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { upload } from '@/api/upload'
import { useAction } from '@/hooks/use-action'
import { chooseFile } from '@/platform/choose-file'
import { toast } from '@/ui/toast'
import { resumeFileKinds, whyNotSent } from './file-words'

/** 上传附件: pick, send, say how far; a refusal stays in `error`. */
export function useUploadResume(onDone: () => void) {
  const [sent, setSent] = useState<{ name: string; percent: number }>()
  const action = useAction(async () => {
    const file = await chooseFile(resumeFileKinds)
    if (!file) return
    const why = whyNotSent(file)
    if (why) throw new ApiError('resume_file_type', { ...why, status: 415 })
    setSent({ name: file.name, percent: 0 })
    try {
      await upload('POST /api/resumes/files', file, undefined, (percent) => setSent({ name: file.name, percent }))
    } finally { setSent(undefined) }
    onDone()
    toast('附件简历已上传', 'success')
  }, { quiet: true })
  return { ...action, sent }
}
