import { View } from '@tarojs/components'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { SwitchField } from '@/ui/field/switch-field'
import { fieldErrors } from '@/ui/form/field-errors'
import { Page } from '@/ui/page'
import { toast } from '@/ui/toast'
import { MatchResult } from './match-result'
import { toPreferences, toWishes, wishLists, wishNames, wrongSalary, type Settings, type Wishes } from './wishes'
import { WishField } from './wish-field'
import './settings-form.scss'

/** 推荐设置: what is wished for; nothing changes before it is saved, and 保存 stays at the thumb. */
export function SettingsForm({ settings, onSaved }: { settings: Settings; onSaved: () => void }) {
  const [wishes, setWishes] = useState(() => toWishes(settings))
  const [wrong, setWrong] = useState<string>()
  const [dirty, setDirty] = useState(false)
  const set = (changed: Partial<Wishes>) => { setDirty(true); setWishes((before) => ({ ...before, ...changed })) }
  const save = useAction(async () => {
    try {
      await call('PUT /api/recommendations/preferences', { body: toPreferences(wishes) })
    } catch (error) {
      const at = error instanceof ApiError ? fieldErrors(error).minSalaryFen : undefined
      if (at === undefined) throw error
      setWrong(at)
      return
    }
    setDirty(false)
    toast('已保存，正在重新匹配')
    onSaved()
  })
  const trySave = () => {
    const found = wrongSalary(wishes.minSalary)
    setWrong(found)
    if (!found) void save.run()
  }
  const { degree, major, majorClass } = settings.basis
  const foot = <>{dirty && <View className="ui-foot-note ui-note">改动还没有保存</View>}<Button busy={save.busy} disabled={!dirty} onTap={trySave}>{dirty ? '保存' : '已保存'}</Button></>
  return (
    <Page title="推荐设置" foot={foot}>
      {!dirty && <MatchResult settings={settings} />}
      <Card title="想要的职位" note={`学历和专业以学校核实的为准：${degree || '学历未登记'} · ${major}${majorClass ? `（${majorClass}）` : ''}`}>
        <View className="settings-wishes">
          {wishNames.map((name) => <WishField key={name} spec={wishLists[name]} chosen={wishes[name]} onChange={(chosen) => set({ [name]: chosen })} />)}
        </View>
        <Field spec={{ name: 'minSalary', label: '最低月薪（元）', kind: 'number', limit: 6, placeholder: '不填为不限', hint: '面议的职位也会推荐' }} value={wishes.minSalary} error={wrong} onChange={(minSalary) => { setWrong(undefined); set({ minSalary }) }} />
      </Card>
      <Card title="推送">
        <View className="settings-switch">
          <View className="settings-switch-text"><View className="ui-item-title">公众号推送</View><View className="ui-mid">每天最多一次，最多 5 个职位；22:00 到次日 8:00 不打扰。没有绑定公众号时只放在消息里。</View></View>
          <SwitchField label="公众号推送" on={wishes.enabled} onChange={(enabled) => set({ enabled })} />
        </View>
      </Card>
    </Page>
  )
}
