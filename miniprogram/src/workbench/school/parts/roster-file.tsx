import { View } from '@tarojs/components'
import { limits } from '@shared/kernel/limits'
import { chooseFile, type ChosenFile } from '@/platform/choose-file'
import { Tap } from '@/platform/tap'
import './roster.scss'

interface RosterFileProps { busy: boolean; onChoose: (file: ChosenFile) => void; /** Not a roster, or too large; nothing was sent. */ onWrong: () => void }

const fits = ({ name, size }: ChosenFile): boolean => name.toLowerCase().endsWith('.xlsx') && size <= limits.rosterFileBytes

/** Picks the roster. A file that cannot be one is left to the page, which keeps saying so. */
export function RosterFile({ busy, onChoose, onWrong }: RosterFileProps) {
  const pick = async () => {
    const file = await chooseFile(['xlsx'])
    if (file) (fits(file) ? onChoose : onWrong)(file)
  }
  return (
    <Tap className="roster-file" disabled={busy} testId="upload" onTap={() => void pick()}>
      <View className="roster-file-label">{busy ? '正在上传…' : '选择名单文件'}</View>
      <View className="ui-note">{`xlsx，不超过 10 MB、${limits.rosterRows} 行`}</View>
    </Tap>
  )
}
