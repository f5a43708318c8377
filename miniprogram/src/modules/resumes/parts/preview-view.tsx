import { View } from '@tarojs/components'
import { useState } from 'react'
import { resumeDesigns, type ResumeDesign } from '@shared/resumes/designs'
import { resumeLanguages } from '@shared/resumes/sections'
import { call } from '@/api/call'
import { download } from '@/api/download'
import { useAction } from '@/hooks/use-action'
import { isWide } from '@/platform/is-wide'
import { PdfPages } from '@/platform/pdf-pages'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { toast } from '@/ui/toast'
import { DesignChoice } from './design-choice'
import './preview-view.scss'
import type { OnlineResume } from './resume'

/** 预览: the résumé as it prints, in one of two designs; the one chosen is what employers get from now on. */
export function PreviewView({ resume: { language, revision, percent, gate, ...resume } }: { resume: OnlineResume }) {
  const [design, setDesign] = useState<ResumeDesign>(resume.design)
  const name = `${resume.content.basic.name ?? ''}-${resumeLanguages[language]}.pdf`
  const input = { params: { language }, query: { design } }
  const keep = useAction(() => download('GET /api/resumes/online/:language/pdf', input, name))
  const choose = useAction(async (picked: ResumeDesign) => {
    setDesign(picked)
    await call('PUT /api/resumes/online/:language/design', { params: { language }, body: { design: picked } })
    toast(`已改用“${resumeDesigns[picked]}”版式`)
  })
  // On a phone what is chosen stands above what it changes.
  const wide = isWide()
  const designs = <Card title="版式" note="选定的版式同时用于投递，单位看到的就是这样"><DesignChoice value={design} onPick={(picked) => { if (picked !== design) void choose.run(picked) }} /></Card>
  return (
    <Page title={`预览${resumeLanguages[language]}`} foot={<Button busy={keep.busy} onTap={() => void keep.run()}>下载 PDF</Button>}
      aside={wide && designs}>
      {!wide && designs}
      {percent < gate && <Notice><View>{`完整度 ${percent}%，达到 ${gate}% 才能投递；没有填写的栏目不会打印。`}</View></Notice>}
      <Card title="打印效果" extra={resumeDesigns[design]}>
        <View className="cv-paper"><PdfPages key={`${revision}-${design}`} url={`/api/resumes/online/${language}/preview?design=${design}`} name={name} title={resumeLanguages[language]} note="用微信打开，可以用两个手指放大" /></View>
      </Card>
    </Page>
  )
}
