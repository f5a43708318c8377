import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Tag } from '@/ui/tag'
import { Figures } from '../../parts/figures'
import { RosterDifferences } from './roster-differences'
import { RosterErrors } from './roster-errors'
import type { RosterImport, RosterImporting } from './use-roster-import'
import './roster.scss'

/** Second step: what the file would do, before anything is done. */
export function RosterPreview({ current, confirm, refused, restart }: Pick<RosterImporting, 'confirm' | 'refused' | 'restart'> & { current: RosterImport }) {
  const [asking, setAsking] = useState(false)
  const { total, valid, added, changed, unchanged, fileName } = current
  const bad = total - valid
  const nothing = added + changed === 0
  return (
    <>
      <Card title={fileName} extra={<Tag tone="wait">尚未导入</Tag>}>
        <Figures figures={[
          { label: '总行数', count: total }, { label: '可导入', count: valid, tone: 'ok' }, { label: '新增学生', count: added, tone: 'ok' },
          { label: '信息有变更', count: changed, tone: 'wait' }, { label: '没有变化', count: unchanged }, { label: '错误行', count: bad, tone: 'bad' },
        ]} />
        {bad > 0 && <Notice>{`有错误的 ${bad} 行不会导入，其余 ${valid} 行不受影响。可以先导入正确的行，改好错误的行再传一次。`}</Notice>}
        <Refused error={refused} />
        <View className="roster-buttons">
          <Button kind="plain" onTap={restart}>重新选择</Button>
          <Button why={nothing ? '没有可以导入的新增或变更' : undefined} onTap={() => setAsking(true)}>{`确认导入 ${added + changed} 人`}</Button>
        </View>
      </Card>
      <RosterErrors current={current} />
      <RosterDifferences current={current} />
      <ConfirmSheet open={asking} title="确认导入名单" confirm="开始导入" onConfirm={() => { setAsking(false); confirm() }} onClose={() => setAsking(false)}>
        <View>{`新增 ${added} 名学生，更新 ${changed} 名学生的登记信息。`}</View>
        <View className="ui-mid">以名单里填写的内容为准，空单元格不改动已有内容；学生已送审的生源地、手机等八项不会被覆盖。</View>
        {bad > 0 && <View className="ui-mid">{`有错误的 ${bad} 行不导入。`}</View>}
      </ConfirmSheet>
    </>
  )
}
