import { View } from '@tarojs/components'
import { useState } from 'react'
import { download } from '@/api/download'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Refused } from '@/ui/refused'
import { Notice } from '@/ui/notice'
import { role } from '@/ui/role'
import { problemsOf } from './problems-of'
import { RosterFile } from './roster-file'
import type { RosterImporting } from './use-roster-import'
import './roster.scss'

/** First step: the template, and the file. */
export function RosterUpload({ preview, refused }: Pick<RosterImporting, 'preview' | 'refused'>) {
  const [wrong, setWrong] = useState(false)
  const problem = wrong ? undefined : preview.error ?? refused
  const template = useAction(() => download('GET /api/schools/roster/template', {}, '毕业生名单模板.xlsx'))
  return (
    <>
      <Card title="1. 下载模板，按列填写">
        <View className="ui-mid">黄色的列必填，列名不能改。证件号、学号、手机等长数字请保持“文本”格式；每一列的要求见模板里的“填写说明”。</View>
        <View className="roster-button"><Button kind="line" small busy={template.busy} onTap={() => void template.run()}>下载模板</Button></View>
      </Card>
      <Card title="2. 上传名单">
        {wrong && <View {...role('alert')}><Notice tone="bad">请选择 xlsx 文件，且不超过 10 MB；名单太长请拆成多个文件</Notice></View>}
        <Refused error={problem} />
        {problemsOf(problem).map((line) => <View key={line} className="roster-problem">{line}</View>)}
        <View className="roster-drop">
          <RosterFile busy={preview.busy} onChoose={(file) => { setWrong(false); void preview.run(file) }} onWrong={() => setWrong(true)} />
        </View>
        <View className="ui-note roster-note">上传后先预览：逐行检查并与现有名单比对，确认之前不会改动任何数据。</View>
      </Card>
    </>
  )
}
