import { View } from '@tarojs/components'
import { limits } from '@shared/kernel/limits'
import { download } from '@/api/download'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Refused } from '@/ui/refused'
import { Upload } from '@/ui/upload'
import { problemsOf } from './problems-of'
import type { RosterImporting } from './use-roster-import'
import './roster.scss'

/** First step: the template, and the file. */
export function RosterUpload({ preview, refused }: Pick<RosterImporting, 'preview' | 'refused'>) {
  const problem = preview.error ?? refused
  const template = useAction(() => download('GET /api/schools/roster/template', {}, '毕业生名单模板.xlsx'))
  return (
    <>
      <Card title="1. 下载模板，按列填写">
        <View className="ui-mid">黄色的列必填，列名不能改。证件号、学号、手机等长数字请保持“文本”格式；每一列的要求见模板里的“填写说明”。</View>
        <View className="roster-button"><Button kind="line" small busy={template.busy} onTap={() => void template.run()}>下载模板</Button></View>
      </Card>
      <Card title="2. 上传名单">
        <Refused error={problem} />
        {problemsOf(problem).map((line) => <View key={line} className="roster-problem">{line}</View>)}
        <View className="roster-drop">
          <Upload label="选择名单文件" extensions={['xlsx']} maxBytes={limits.rosterFileBytes} busy={preview.busy} onChoose={(file) => void preview.run(file)}
            hint={`xlsx，不超过 10 MB、${limits.rosterRows} 行`} />
        </View>
        <View className="ui-note roster-note">上传后先预览：逐行检查并与现有名单比对，确认之前不会改动任何数据。</View>
      </Card>
    </>
  )
}
