import Taro from '@tarojs/taro'
import { resumeLanguages, type ResumeLanguage } from '@shared/resumes/sections'
import { download } from '@/api/download'
import { useAction } from '@/hooks/use-action'
import { isWechat } from '@/platform/is-wechat'
import { Card } from '@/ui/card'
import { isH5 } from '@/ui/is-h5'
import { ListItem } from '@/ui/list-item'
import { resumePlaces } from './resume-places'

/** JSON Resume, the format other tools read: in and out. */
export function ExchangeCard({ languages }: { languages: readonly ResumeLanguage[] }) {
  const saves = isH5 && !isWechat()
  const keep = useAction((language: ResumeLanguage) => download('GET /api/resumes/online/:language/json-resume', { params: { language } }, language === 'zh' ? '中文简历.json' : 'resume-en.json'))
  return (
    <Card title="导入与导出" note="JSON Resume 是通用的简历格式，可与其他简历工具互换">
      <ListItem title="导入 JSON Resume" note="先看清会改什么，再确认" onTap={() => void Taro.navigateTo({ url: resumePlaces.import(languages[0] ?? 'zh') })} />
      {saves
        ? languages.map((language) => <ListItem key={language} title={`导出${resumeLanguages[language]}`} note="保存为 .json 文件" onTap={() => void keep.run(language)} />)
        : <ListItem title="导出 JSON Resume" note="微信里不能保存这种文件，请在电脑浏览器打开这一页导出" />}
    </Card>
  )
}
