import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ResumeLanguage } from '@shared/resumes/sections'
import { useShownAgain } from '@/hooks/use-shown-again'
import { keepQuery } from '@/platform/keep-query'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { EditView } from '../../parts/edit-view'
import { languageOf } from '../../parts/language-of'
import { LanguageSwitch } from '../../parts/language-switch'
import { useResume } from '../../parts/use-resume'

/** 编辑简历, `?language=zh|en`. */
export default function EditPage() {
  const { params } = useRouter()
  const [language, setLanguage] = useState(() => languageOf(params.language))
  const pick = (picked: ResumeLanguage) => { setLanguage(picked); keepQuery('language', picked) }
  return <Editor key={language} language={language} onPick={pick} />
}

function Editor({ language, onPick }: { language: ResumeLanguage; onPick: (language: ResumeLanguage) => void }) {
  const state = useResume(language)
  useShownAgain(() => void state.reload())
  const { data, error } = state
  const languages = <LanguageSwitch value={language} onPick={onPick} />
  // Without network what is typed stays on this device: the résumé goes on.
  if (data && (!error || error.id === 'network_error')) return <EditView held={data} languages={languages} />
  return <Page title="编辑简历">{languages}<Loaded state={state} cards={4} kept>{() => null}</Loaded></Page>
}
