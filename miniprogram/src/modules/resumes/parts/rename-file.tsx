import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { TextInput } from '@/platform/text-input'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import type { ResumeFile } from './resume'

const nameMax = 80
const baseOf = ({ name, kind }: ResumeFile): string => (name.toLowerCase().endsWith(`.${kind}`) ? name.slice(0, -kind.length - 1) : name)

/** Another name for an attachment; its ending stays. */
export function RenameFile({ file, onDone, onClose }: { file: ResumeFile | undefined; onDone: () => void; onClose: () => void }) {
  const [name, setName] = useState('')
  useEffect(() => { if (file) setName(baseOf(file)) }, [file?.id])
  const save = useAction(async () => {
    if (!file) return
    await call('PUT /api/resumes/files/:id/name', { params: { id: file.id }, body: { name: name.trim() } })
    onDone()
  }, { quiet: true })
  const close = () => { save.clear(); onClose() }
  return (
    <ConfirmSheet open={file !== undefined} title="重命名" confirm="保存" busy={save.busy} why={name.trim() === '' ? '请填写名称' : undefined} problem={save.error && <Refused error={save.error} />} onConfirm={() => void save.run()} onClose={close}>
      <TextInput id="resume-file-name" label="附件名称" value={name} limit={nameMax - 5} onInput={setName} />
      <View className="ui-field-hint">{`${name.length}/${nameMax - 5} · 单位会看到这个名称，建议写“姓名-专业-意向岗位”；.${file?.kind ?? ''} 自动保留`}</View>
    </ConfirmSheet>
  )
}
