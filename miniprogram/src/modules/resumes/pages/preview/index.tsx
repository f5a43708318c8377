import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { languageOf } from '../../parts/language-of'
import { PreviewView } from '../../parts/preview-view'

/** 预览简历, `?language=zh|en`. */
export default function PreviewPage() {
  const language = languageOf(useRouter().params.language)
  const state = useLoad(() => call('GET /api/resumes/online/:language', { params: { language } }), [language])
  if (state.data && !state.error) return <PreviewView resume={state.data} />
  return <Page title="预览简历"><Loaded state={state}>{() => null}</Loaded></Page>
}
