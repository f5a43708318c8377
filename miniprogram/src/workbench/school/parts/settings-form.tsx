import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '@/api/server-time'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import type { FieldProps } from '@/ui/field'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { role } from '@/ui/role'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { MonthDayField } from './month-day-field'
import { risksOfSettings } from './risks-of-settings'
import { settingGroups, type SettingField } from './setting-fields'
import { SettingsHistory } from './settings-history'
import { valuesOfSettings } from './setting-values'
import { useSettings, type SchoolSettings } from './use-settings'
import './settings.scss'

const today = (): string => new Date(serverNow() + 8 * 3_600_000).toISOString().slice(5, 10)
const custom = { 'settings.registrationDeadline': (field: FieldProps) => <MonthDayField {...field} /> }

/** Every setting with what it does; one that touches what is under way is confirmed once more. */
export function SettingsForm({ loaded }: { loaded: SchoolSettings }) {
  const { current, form, changes, save, overtaken, undo } = useSettings(loaded)
  const [asking, setAsking] = useState(false)
  const risks = risksOfSettings(valuesOfSettings(current.settings), form.values, today())
  const part = (names: readonly SettingField[]) => ({ ...form, fields: form.fields.filter((spec) => names.includes(spec.name)) })
  const send = async () => { await save.run(); setAsking(false) }
  const onSave = () => { if (!form.check()) return; save.clear(); if (risks.length > 0) setAsking(true); else void send() }
  return (
    <View className="settings">
      <View className="settings-main">
        {overtaken && (
          <View {...role('alert')}>
            <Notice>
              <View className="ui-strong">{`${overtaken.by ?? '另一位老师'}刚刚保存过设置，你的修改还没有保存`}</View>
              {overtaken.taken.length > 0 && <View>{`已换成新的：${overtaken.taken.join('、')}。`}</View>}
              {overtaken.both.map(({ label, theirs }) => <View key={label}>{`“${label}”对方改为 ${theirs}，这里保留了你填写的内容。`}</View>)}
              <View>请核对后再次保存。</View>
            </Notice>
          </View>
        )}
        {settingGroups.map((group) => <Card key={group.title} title={group.title} note={'note' in group ? group.note : undefined}><View className="settings-fields"><Form form={part(group.names)} custom={custom} brief /></View></Card>)}
      </View>
      <View className="settings-aside"><SettingsHistory current={current} /></View>
      <View className="settings-foot">
        <Refused error={save.error} />
        <View className="settings-buttons">
          <Button kind="plain" disabled={changes.length === 0} onTap={undo}>放弃修改</Button>
          <Button busy={save.busy} disabled={changes.length === 0} onTap={onSave}>{changes.length > 0 ? `保存 ${changes.length} 项修改` : '没有修改'}</Button>
        </View>
      </View>
      <ConfirmSheet open={asking} title="这些修改会影响正在办理的事" confirm="确认保存" busy={save.busy} onConfirm={() => void send()} onClose={() => setAsking(false)}>
        <Diff lines={changes} before="现在" after="改为" />
        {risks.map((risk) => <View key={risk} className="settings-risk"><Notice>{risk}</Notice></View>)}
      </ConfirmSheet>
    </View>
  )
}
