import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { download } from '@/api/download'
import { useAction } from '@/hooks/use-action'
import { Tap } from '@/platform/tap'
import { formatTime } from '@/ui/format-time'
import { isH5 } from '@/ui/is-h5'
import { role } from '@/ui/role'
import { Tag } from '@/ui/tag'
import { fileWords } from './file-words'
import './files-card.scss'
import type { ResumeFile, ResumeList } from './resume'

interface FileItemProps { file: ResumeFile; onChanged: (list: ResumeList) => void; onRename: () => void; onDelete: () => void }

/** One attachment and what can be done with it. */
export function FileItem({ file, onChanged, onRename, onDelete }: FileItemProps) {
  const { id, name, kind, isDefault, createdAt } = file
  const open = useAction(() => download('GET /api/resumes/files/:id', { params: { id } }, name))
  const prefer = useAction(async () => onChanged(await call('POST /api/resumes/files/:id/default', { params: { id }, body: { isDefault: !isDefault } })))
  const acts = [
    { label: open.busy ? '正在打开…' : isH5 ? '下载' : '打开', onTap: () => void open.run() },
    { label: isDefault ? '取消默认' : '设为默认', onTap: () => void prefer.run() },
    { label: '重命名', onTap: onRename, quiet: true },
    { label: '删除', onTap: onDelete, quiet: true },
  ]
  return (
    <View className="cv-file" {...role('listitem')}>
      <View className="cv-file-head">
        <View className={`cv-file-mark cv-file-mark--${kind}`}>{kind.toUpperCase()}</View>
        <View className="cv-file-words">
          <View className="ui-item-head"><View className="cv-file-name">{name}</View>{isDefault && <Tag tone="info">默认附件</Tag>}</View>
          <View className="ui-note">{`${fileWords(file)} · ${formatTime(createdAt)} 上传`}</View>
        </View>
      </View>
      <View className="cv-file-acts">{acts.map(({ label, onTap, quiet }) => <Tap key={label} className={`cv-file-act ${quiet ? 'cv-file-act--quiet' : ''}`} label={`${label} ${name}`} onTap={onTap}>{label}</Tap>)}</View>
    </View>
  )
}
