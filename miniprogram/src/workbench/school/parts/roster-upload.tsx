import { View } from '@tarojs/components'
import { limits } from '@shared/kernel/limits'
import { download } from '@/api/download'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Refused } from '@/ui/refused'
import { Upload } from '@/ui/upload'
import type { RosterImporting } from './use-roster-import'
import './roster.scss'

/** First step: the template, and the file. */
export function RosterUpload({ preview, confirm }: Pick<RosterImporting, 'preview' | 'confirm'>) {
  const template = useAction(() => download('GET /api/schools/roster/template', {}, '毕业生名单模板.xlsx'))
  return (
    <>
      <Card title="1. 下载模板，按列填写">
        <View className="ui-mid">第一行是列名，请勿修改；带 * 的列必须填写。证件号、学号、手机等长数字请保持“文本”格式。</View>
        <View className="roster-button"><Button kind="line" small busy={template.busy} onTap={() => void template.run()}>下载模板</Button></View>
      </Card>
      <Card title="2. 上传名单">
        <Refused error={preview.error ?? confirm.error} />
        <View className="roster-drop">
          <Upload label="选择名单文件" extensions={['xlsx']} maxBytes={limits.rosterFileBytes} busy={preview.busy} onChoose={(file) => void preview.run(file)}
            hint={`xlsx，不超过 10 MB、${limits.rosterRows} 行`} />
        </View>
        <View className="ui-note roster-note">上传后先预览：逐行检查并与现有名单比对，确认之前不会改动任何数据。</View>
      </Card>
    </>
  )
}
