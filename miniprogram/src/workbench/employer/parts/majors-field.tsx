import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { majorClasses } from '@shared/jobs/major-classes'
import { majorLabel } from '@shared/jobs/major-label'
import { Tap } from '@/platform/tap'
import { TextInput } from '@/platform/text-input'
import { Button } from '@/ui/button'
import { PickSheet } from '@/ui/pick-sheet'
import { isKey } from '@/workbench/parts/is-key'
import { majorChoice } from './major-choice'
import './majors-field.scss'

const isClass = (major: string): boolean => isKey(majorClasses, major)

/** 专业要求: classes of the catalogue, and majors by their own name. None: any major. */
export function MajorsField({ majors, problem, onChange }: { majors: readonly string[]; problem: string | undefined; onChange: (majors: string[]) => void }) {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const named = name.trim()
  const full = majors.length >= limits.jobMajorsMax
  const add = () => { if (!majors.includes(named)) onChange([...majors, named]); setName('') }
  return (
    <View className="ui-field">
      <View className="ui-field-head"><View className="ui-field-label">专业要求</View><View className="ui-note">{`${majors.length}/${limits.jobMajorsMax}`}</View></View>
      {majors.length > 0 && (
        <View className="majors">
          {majors.map((major) => (
            <Tap key={major} className="major" label={`移除 ${majorLabel(major)}`} onTap={() => onChange(majors.filter((one) => one !== major))}>{`${majorLabel(major)} ×`}</Tap>
          ))}
        </View>
      )}
      <View className="majors-add">
        <View className="majors-pick"><Button kind="line" onTap={() => setOpen(true)}>选择专业类</Button></View>
        <View className="majors-name"><TextInput id="major-name" label="专业名称" value={name} limit={40} placeholder="或填写专业名称，如：软件工程" onInput={setName} onConfirm={() => { if (named.length >= 2 && !full) add() }} /></View>
        <View className="majors-go"><Button kind="plain" disabled={named.length < 2 || full} onTap={add}>添加</Button></View>
      </View>
      {problem !== undefined ? <View className="ui-field-error">{problem}</View> : <View className="ui-field-hint">不选为不限专业；专业对口的学生会优先收到推荐</View>}
      <PickSheet open={open} title="专业类" options={majorChoice} chosen={majors.filter(isClass)} max={Math.max(1, limits.jobMajorsMax - majors.filter((major) => !isClass(major)).length)}
        search={{ hint: '输入专业类名称查找', first: majorChoice.length, firstTitle: '按学科门类排列' }} onPick={(picked) => onChange([...picked, ...majors.filter((major) => !isClass(major))])} onClose={() => setOpen(false)} />
    </View>
  )
}
