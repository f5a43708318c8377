import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ResumeChoice } from '@shared/applications/resume-choice'
import type { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Tap } from '@/platform/tap'
import { Button } from '../button'
import { openPage } from '../open-page'
import { Refused } from '../refused'
import { Sheet } from '../sheet'
import { Loaded } from '../states/loaded'
import { Tag } from '../tag'
import { missingParts } from './missing-parts'
import { ResumeMissing } from './resume-missing'
import { resumeOptions } from './resume-options'
import './index.scss'

interface ResumeSheetProps { open: boolean; title: string; /** What happens with it. */ note: string; confirm: string; busy: boolean; error?: ApiError; onConfirm: (choice: ResumeChoice) => void; onClose: () => void }

/** Which résumé to send: the default one is chosen already. */
export function ResumeSheet(props: ResumeSheetProps) {
  return props.open ? <OpenResumeSheet {...props} /> : null
}

function OpenResumeSheet({ title, note, confirm, busy, error, onConfirm, onClose }: ResumeSheetProps) {
  const state = useLoad(() => call('GET /api/resumes'), [])
  const [picked, setPicked] = useState<string>()
  const options = state.data ? resumeOptions(state.data) : []
  const sendable = options.filter((option) => option.why === undefined)
  const chosen = sendable.find((option) => option.key === picked) ?? sendable[0]
  const missing = missingParts(error?.details.missing)
  const foot = sendable.length === 0 && state.data
    ? <Button onTap={() => openPage('/modules/resumes/pages/list/index')}>去完善简历</Button>
    : <Button busy={busy} disabled={!chosen} onTap={() => { if (chosen) onConfirm(chosen.choice) }}>{confirm}</Button>
  return (
    <Sheet open title={title} onClose={onClose} foot={foot} problem={error && <><Refused error={error} />{missing.length > 0 && <ResumeMissing missing={missing} />}</>}>
      <View className="ui-mid">{note}</View>
      <View className="resume-choices">
        <Loaded state={state} cards={1}>
          {() => options.map((option) => {
            const on = option === chosen
            return (
              <Tap key={option.key} role="radio" selected={on} disabled={option.why !== undefined} className={`resume-choice ${on ? 'resume-choice--on' : ''} ${option.why ? 'resume-choice--off' : ''}`} onTap={() => setPicked(option.key)}>
                <View className="resume-choice-dot" />
                <View className="resume-choice-text">
                  <View className="resume-choice-title">{option.title}</View>
                  <View className="ui-note">{option.note}</View>
                  {option.why && <View className="resume-choice-why">{option.why}</View>}
                </View>
                {option.isDefault && <Tag tone="info">默认</Tag>}
              </Tap>
            )
          })}
        </Loaded>
      </View>
    </Sheet>
  )
}
