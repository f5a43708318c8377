import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ResponseOf } from '@/api/input-of'
import { isWide } from '@/platform/is-wide'
import { Tap } from '@/platform/tap'
import { viewFile } from '@/platform/view-file'
import { Button } from '@/ui/button'
import { isH5 } from '@/ui/is-h5'
import { FileViewer } from './file-viewer'
import { PdfFrame } from './pdf-frame'
import { ProofPicture } from './proof-picture'
import './proof-files.scss'

export type ProofFile = ResponseOf<'GET /api/corrections/:id'>['proofs'][number]
/** A document of ours to compare the files with, as a path of our API. */
export interface Beside { title: string; src: string }
interface ProofFilesProps { files: readonly ProofFile[]; beside?: Beside }

/** Uploaded files: pictures to open large, turn and zoom; PDFs within the page where there is room. */
export function ProofFiles({ files, beside }: ProofFilesProps) {
  const [at, setAt] = useState<number>()
  const framed = isH5 && isWide()
  const hints = [...new Set(files.flatMap((file) => file.hints.map((hint) => hint.key)))]
  return (
    <View className="proofs">
      {beside && framed && files.length > 0 && <View className="proofs-compare"><Button kind="line" small onTap={() => setAt(0)}>{`与${beside.title}对照`}</Button></View>}
      <View className="proofs-files">
        {files.map((file, index) => (
          <View key={file.id} className={`proof ${file.kind === 'pdf' && framed ? 'proof--framed' : ''}`}>
            {file.kind === 'pdf' && framed && <View className="proof-frame"><PdfFrame src={file.path} title={file.fileName} /></View>}
            <Tap className="proof-open" label={`查看 ${file.fileName}`} onTap={() => { if (file.kind === 'pdf' && !framed) void viewFile(file.path, file.fileName); else setAt(index) }}>
              {file.kind === 'image' ? <ProofPicture src={file.path} label={file.fileName} /> : !framed && <View className="proof-pdf">PDF</View>}
              <View className="ui-note proof-name">{file.kind === 'pdf' ? `${file.fileName} · ${file.pages} 页` : file.fileName}</View>
            </Tap>
          </View>
        ))}
      </View>
      {hints.length > 0 && <View className="ui-note">上传时提示过照片可能不清晰，请放大核对。</View>}
      {at !== undefined && <FileViewer files={files} start={at} beside={beside} onClose={() => setAt(undefined)} />}
    </View>
  )
}
