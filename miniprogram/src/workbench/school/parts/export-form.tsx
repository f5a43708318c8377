import { View } from '@tarojs/components'
import { useState } from 'react'
import { exportColumnKeys, exportColumnOf, exportStates, personalColumnKeys, type ExportColumnKey, type ExportState } from '@shared/destinations/export-columns'
import { download } from '@/api/download'
import { serverNow } from '@/api/server-time'
import { useAction } from '@/hooks/use-action'
import { Select } from '@/platform/select'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { collegeOptions, everywhere } from './college-options'
import './export-form.scss'

const kinds = { online: '线上签约', offline: '线下签约', other: '其他去向登记' } as const
type Kind = keyof typeof kinds
const isKind = (value: string): value is Kind => value in kinds
const isState = (value: string): value is ExportState => value in exportStates
const options = (all: string, words: Readonly<Record<string, string>>) => [{ value: everywhere, label: all }, ...Object.entries(words).map(([value, label]) => ({ value, label }))]
const usual = exportColumnKeys.filter((key) => exportColumnOf(key).on)
const day = (): string => new Date(serverNow() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Whom the list holds and which columns; numbers in full are asked about once more. */
export function ExportForm({ colleges }: { colleges: readonly string[] | undefined }) {
  const [college, setCollege] = useState(everywhere)
  const [kind, setKind] = useState(everywhere)
  const [state, setState] = useState(everywhere)
  const [chosen, setChosen] = useState<readonly ExportColumnKey[]>(usual)
  const [asking, setAsking] = useState(false)
  const personal = personalColumnKeys.filter((key) => chosen.includes(key)).map((key) => exportColumnOf(key).label)
  const toggle = (key: ExportColumnKey) => setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : exportColumnKeys.filter((one) => one === key || chosen.includes(one)))
  const fetchFile = useAction(() => download('GET /api/exports/registrations', { query: {
    columns: exportColumnKeys.filter((key) => chosen.includes(key)).join(','), college: college === everywhere ? undefined : college, kind: isKind(kind) ? kind : undefined, state: isState(state) ? state : undefined,
  } }, `去向登记名单-${day()}.xlsx`), { quiet: true })
  const begin = () => { setAsking(false); void fetchFile.run() }
  return (
    <View className="export">
      <Card title="哪些学生" note="名单里的每个学生一行，按学号排列；没有去向的学生去向各列为空">
        <View className="export-filters">
          <View><View className="ui-note">院系</View><Select id="college" label="院系" value={college} options={collegeOptions(colleges)} onPick={setCollege} /></View>
          <View><View className="ui-note">登记方式</View><Select id="kind" label="登记方式" value={kind} options={options('全部登记方式', kinds)} onPick={setKind} /></View>
          <View><View className="ui-note">状态</View><Select id="state" label="状态" value={state} options={options('全部状态', exportStates)} onPick={setState} /></View>
        </View>
      </Card>
      <Card title="哪些列" extra={`已选 ${chosen.length} 列`}>
        <View className="export-tools">
          <Tap className="export-tool" onTap={() => setChosen(usual)}>恢复默认</Tap>
          <Tap className="export-tool" onTap={() => setChosen([])}>全部不选</Tap>
        </View>
        <View className="export-columns">
          {exportColumnKeys.map((key) => {
            const on = chosen.includes(key)
            return <Tap key={key} className={`export-column ${on ? 'ui-desk-pick--on' : ''}`} role="checkbox" selected={on} label={exportColumnOf(key).label} onTap={() => toggle(key)}><View className="ui-desk-box" /><View>{exportColumnOf(key).label}</View></Tap>
          })}
        </View>
        {personal.length > 0 && <Notice>{`含完整个人信息：${personal.join('、')}。导出会记录操作人和时间；文件只用于就业工作，请加密保存、用完删除，不要经微信群、公共邮箱转发。`}</Notice>}
      </Card>
      <Refused error={fetchFile.error} />
      <View className="export-go"><Button busy={fetchFile.busy} why={chosen.length === 0 ? '请至少选一列' : undefined} onTap={() => { if (personal.length > 0) setAsking(true); else begin() }}>{fetchFile.busy ? '正在生成' : '导出 Excel'}</Button></View>
      <ConfirmSheet open={asking} title="导出完整个人信息" confirm="确认导出" onConfirm={begin} onClose={() => setAsking(false)}>
        {`名单将包含${personal.join('、')}。这次导出会记录在案，请确认确有工作需要。`}
      </ConfirmSheet>
    </View>
  )
}
