import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { limits } from '@shared/kernel/limits'
import type { ResumeLanguage } from '@shared/resumes/sections'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { TextInput } from '@/platform/text-input'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'

interface KeepVersionProps { language: ResumeLanguage; open: boolean; onKept: () => void; onClose: () => void }

/** Keeps what there is now, under a name if wanted. */
export function KeepVersion({ language, open, onKept, onClose }: KeepVersionProps) {
  const [name, setName] = useState('')
  useEffect(() => { if (open) setName('') }, [open])
  const keep = useAction(async () => {
    await call('POST /api/resumes/online/:language/versions', { params: { language }, body: name.trim() ? { name: name.trim() } : {} })
    toast('已保存为一版')
    onKept()
  }, { quiet: true })
  const close = () => { keep.clear(); onClose() }
  return (
    <ConfirmSheet open={open} title="保存当前为一版" confirm="保存" busy={keep.busy} problem={keep.error && <Refused error={keep.error} />} onConfirm={() => void keep.run()} onClose={close}>
      <TextInput id="resume-version-name" label="版本名称" value={name} limit={limits.nameMax} placeholder="起个名字（可不填），如 投国企用" onInput={setName} />
      <View className="ui-field-hint">有名字的版本不会被自动清理。</View>
    </ConfirmSheet>
  )
}
