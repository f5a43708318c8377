import { View } from '@tarojs/components'
import { useState } from 'react'
import { resumeLanguages, type ResumeLanguage } from '@shared/resumes/sections'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { chooseFile } from '@/platform/choose-file'
import { readText } from '@/platform/read-text'
import { TextArea } from '@/platform/text-area'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { isH5 } from '@/ui/is-h5'
import { Lines } from '@/ui/lines'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { toast } from '@/ui/toast'
import { ImportChanges } from './import-changes'
import { LanguageSwitch } from './language-switch'
import { leaveSection } from './leave-section'
import './import-changes.scss'
import { jsonResumeMax, parseJsonResume } from './parse-json-resume'

export type ImportPreview = ResponseOf<'POST /api/resumes/online/:language/json-resume/preview'>
interface Looked { document: Record<string, unknown>; preview: ImportPreview }

/** 导入 JSON Resume: pick or paste, see what it would change, then take it. */
export function ImportView({ language, onPick }: { language: ResumeLanguage; onPick: (language: ResumeLanguage) => void }) {
  const [text, setText] = useState('')
  const [name, setName] = useState<string>()
  const [looked, setLooked] = useState<Looked>()
  const look = useAction(async (given: string) => {
    const { document, wrong } = parseJsonResume(given)
    if (!document) throw new ApiError('json_resume_invalid', { message: '不能导入', next: wrong ?? '', status: 422 })
    setLooked({ document, preview: await call('POST /api/resumes/online/:language/json-resume/preview', { params: { language }, body: { document } }) })
  }, { quiet: true })
  const take = useAction(async () => {
    if (!looked) return
    try {
      await call('POST /api/resumes/online/:language/json-resume/import', { params: { language }, body: { document: looked.document, revision: looked.preview.revision } })
    } catch (error) {
      // What it would change is no longer what was shown.
      if (error instanceof ApiError && error.id === 'resume_stale') setLooked(undefined)
      throw error
    }
    toast('已导入；导入前的内容留下了一版')
    await leaveSection(language)
  }, { quiet: true })
  const pick = async () => {
    const file = await chooseFile(['json'])
    if (!file) return
    const read = await readText(file.path).catch(() => '')
    setName(file.name)
    setText(read)
    await look.run(read)
  }
  const change = (typed: string) => { setText(typed); setName(undefined); setLooked(undefined); look.clear(); take.clear() }
  const nothing = looked && looked.preview.changes.length === 0 ? '没有可以导入的内容' : undefined
  const foot = looked
    ? <><Button kind="plain" onTap={() => change('')}>换一份</Button><Button busy={take.busy} why={nothing} onTap={() => void take.run()}>{`导入到${resumeLanguages[language]}`}</Button></>
    : <Button busy={look.busy} disabled={text.trim() === ''} onTap={() => void look.run(text)}>看看会改什么</Button>
  return (
    <Page title="导入 JSON Resume" foot={foot} aside={<Card title="导入说明"><Lines lines={['先显示会改哪些栏目，确认后才写入。', '文件里没有的栏目保持原样；有的栏目整栏换成文件里的内容。', '导入前的简历自动留下一版，可以在历史版本恢复。', '学校核验的姓名和学历不会被改。']} /></Card>}>
      <LanguageSwitch value={language} onPick={(picked) => { setLooked(undefined); look.clear(); take.clear(); onPick(picked) }} />
      <Refused error={take.error ?? look.error} />
      {looked ? <ImportChanges preview={looked.preview} /> : (
        <Card title="选择文件或粘贴" note="JSON Resume 1.0，常见简历工具都能导出">
          <View className="ui-buttons"><Button kind="line" busy={look.busy} onTap={() => void pick()}>{isH5 ? '选择 .json 文件' : '从微信聊天选择 .json 文件'}</Button></View>
          {name && <View className="ui-note">{`已读取 ${name}`}</View>}
          <View className="cv-import-paste"><TextArea id="json-resume" label="JSON Resume 内容" value={text} limit={jsonResumeMax + 1000} placeholder={'或在这里粘贴，如 {"basics": {"name": …}}'} onInput={change} /></View>
        </Card>
      )}
    </Page>
  )
}
