import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { languageOf } from '../../parts/language-of'
import { VersionsView } from '../../parts/versions-view'

/** 历史版本, `?language=zh|en`. */
export default function VersionsPage() {
  const language = languageOf(useRouter().params.language)
  const state = useLoad(() => call('GET /api/resumes/online/:language/versions', { params: { language } }), [language])
  if (state.data && !state.error) return <VersionsView language={language} versions={state.data} reload={() => void state.reload()} />
  return <Page title="历史版本"><Loaded state={state} cards={3}>{() => null}</Loaded></Page>
}
