import { View } from '@tarojs/components'
import { useState } from 'react'
import { isH5 } from '@/ui/is-h5'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Refused } from '@/ui/refused'
import { role } from '@/ui/role'
import { DeleteFile } from './delete-file'
import { FileItem } from './file-item'
import './files-card.scss'
import { RenameFile } from './rename-file'
import type { ResumeFile, ResumeList } from './resume'
import { useUploadResume } from './use-upload-resume'

/** 附件简历: what was uploaded, and room for more. */
export function FilesCard({ list: { files, filesMax }, onChanged }: { list: ResumeList; onChanged: (list?: ResumeList) => void }) {
  const upload = useUploadResume(() => onChanged())
  const [renaming, rename] = useState<ResumeFile>()
  const [deleting, remove] = useState<ResumeFile>()
  const full = files.length >= filesMax ? `最多 ${filesMax} 份，请先删除一份再上传` : undefined
  return (
    <Card title="附件简历" extra={`${files.length}/${filesMax}`} note="已经排好版的简历，投递时可以代替在线简历">
      {files.length === 0 && !upload.sent && <View className="cv-files-empty">还没有附件。PDF 或 DOCX，不超过 10 MB、30 页。</View>}
      <View {...role('list', '附件简历')}>
        {files.map((file) => <FileItem key={file.id} file={file} onChanged={onChanged} onRename={() => rename(file)} onDelete={() => remove(file)} />)}
      </View>
      {upload.sent && (
        <View className="cv-sending" {...role('status')}>
          <View className="cv-file-name">{upload.sent.name}</View>
          <View className="ui-note">{upload.sent.percent < 100 ? `正在上传 ${upload.sent.percent}%` : '正在检查…'}</View>
          <View className="cv-rail"><View className="cv-bar" style={{ width: `${upload.sent.percent}%` }} /></View>
        </View>
      )}
      <Refused error={upload.error} />
      <View className="ui-buttons"><Button kind="line" busy={upload.busy} why={full} onTap={() => void upload.run()}>{isH5 ? '上传附件简历' : '从微信聊天选择文件'}</Button></View>
      <RenameFile file={renaming} onDone={() => { rename(undefined); onChanged() }} onClose={() => rename(undefined)} />
      <DeleteFile file={deleting} onDone={(changed) => { remove(undefined); onChanged(changed) }} onClose={() => remove(undefined)} />
    </Card>
  )
}
