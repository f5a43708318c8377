import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import type { ResumeFile, ResumeList } from './resume'

interface DeleteFileProps { file: ResumeFile | undefined; onDone: (list: ResumeList) => void; onClose: () => void }

/** Asks before an attachment goes; says why the default one may not. */
export function DeleteFile({ file, onDone, onClose }: DeleteFileProps) {
  const remove = useAction(async () => { if (file) onDone(await call('DELETE /api/resumes/files/:id', { params: { id: file.id } })) }, { quiet: true })
  const close = () => { remove.clear(); onClose() }
  return (
    <ConfirmSheet open={file !== undefined} title="删除附件简历" confirm="确认删除" danger busy={remove.busy} why={file?.isDefault ? '这是默认附件，请先取消默认再删除' : undefined}
      problem={remove.error && <Refused error={remove.error} />} onConfirm={() => void remove.run()} onClose={close}>
      <View className="ui-strong">{file?.name}</View>
      <View className="ui-mid">删除后不能恢复，以后投递不能再选。已经投递出去的不受影响，单位仍能看到当时的那一份。</View>
    </ConfirmSheet>
  )
}
