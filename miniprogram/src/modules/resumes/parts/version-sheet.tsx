import { View } from '@tarojs/components'
import { useState } from 'react'
import { resumeSections, type ResumeLanguage } from '@shared/resumes/sections'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { sectionKeys } from './language-of'
import { sectionLines } from './section-lines'
import './version-sheet.scss'

interface VersionSheetProps { language: ResumeLanguage; id: string | undefined; onRestored: () => void; onClose: () => void }

/** What a version says, and taking it back. */
export function VersionSheet({ id, ...props }: VersionSheetProps) {
  return id === undefined ? null : <VersionShown key={id} id={id} {...props} />
}

function VersionShown({ language, id, onRestored, onClose }: Omit<VersionSheetProps, 'id'> & { id: string }) {
  const [asked, ask] = useState(false)
  const state = useLoad(async () => {
    const params = { language }
    const [version, now] = await Promise.all([call('GET /api/resumes/online/:language/versions/:id', { params: { language, id } }), call('GET /api/resumes/online/:language', { params })])
    return { version, revision: now.revision }
  }, [id])
  const { data } = state
  const restore = useAction(async () => {
    if (!data) return
    try {
      await call('POST /api/resumes/online/:language/versions/:id/restore', { params: { language, id }, body: { revision: data.revision } })
    } catch (error) { void state.reload(); throw error }
    toast('已恢复到这一版；恢复前的内容也留下了一版')
    onRestored()
  }, { quiet: true })
  const foot = asked
    ? <><Button kind="plain" onTap={() => ask(false)}>不恢复</Button><Button busy={restore.busy} onTap={() => void restore.run()}>确认恢复</Button></>
    : <><Button kind="plain" onTap={onClose}>关闭</Button><Button disabled={!data} onTap={() => ask(true)}>恢复到这一版</Button></>
  return (
    <Sheet open title={data ? `${data.version.name ?? data.version.label} · ${formatTime(data.version.at)}` : '历史版本'} onClose={onClose} foot={foot} problem={restore.error ? <Refused error={restore.error} /> : asked && <Notice><View>整份简历换成这一版的内容；现在的内容先自动留下一版，随时可以再换回来。学校核验的信息不变，已投递的不受影响。</View></Notice>}>
      <Loaded state={state} cards={2}>
        {({ version }) => (
          <>
            {sectionKeys.map((section) => {
              const lines = sectionLines(section, version.content)
              return (
                <View key={section} className="cv-version">
                  <View className="ui-strong">{resumeSections[section].label}</View>
                  {lines.length === 0 ? <View className="ui-note">未填写</View> : lines.map((line, index) => <View key={index} className="cv-version-line">{line}</View>)}
                </View>
              )
            })}
          </>
        )}
      </Loaded>
    </Sheet>
  )
}
