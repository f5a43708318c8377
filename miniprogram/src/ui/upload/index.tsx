import { View } from '@tarojs/components'
import { chooseFile, type ChosenFile } from '@/platform/choose-file'
import { Tap } from '@/platform/tap'
import { toast } from '../toast'
import './index.scss'

interface UploadProps { label: string; /** Without dots. */ extensions: string[]; maxBytes: number; hint?: string; busy?: boolean; file?: ChosenFile; onChoose: (file: ChosenFile) => void }

const size = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

/** Picks one file: from the disk in a browser, from a chat in WeChat. Too large or of the wrong kind is said before anything is sent. */
export function Upload({ label, extensions, maxBytes, hint, busy, file, onChoose }: UploadProps) {
  const pick = async () => {
    const chosen = await chooseFile(extensions)
    if (!chosen) return
    if (!extensions.some((one) => chosen.name.toLowerCase().endsWith(`.${one}`))) toast(`请选择 ${extensions.join('、')} 文件`)
    else if (chosen.size > maxBytes) toast(`文件 ${size(chosen.size)}，最大 ${size(maxBytes)}，请压缩后再上传`)
    else onChoose(chosen)
  }
  return (
    <Tap className="ui-upload" disabled={busy} testId="upload" onTap={() => void pick()}>
      <View className="ui-upload-label">{busy ? '正在上传…' : file ? file.name : label}</View>
      <View className="ui-note">{file ? `${size(file.size)} · 点击重新选择` : hint ?? `${extensions.join('、')}，不超过 ${size(maxBytes)}`}</View>
    </Tap>
  )
}
