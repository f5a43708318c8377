import { useRouter } from '@tarojs/taro'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { languageOf, sectionOf } from '../../parts/language-of'
import { SectionView } from '../../parts/section-view'
import { useResume } from '../../parts/use-resume'

/** One section or one entry, `?language=&section=&entry=`. Not read again when the page comes back: what is typed counts, and a picked photo must not disturb it. */
export default function SectionPage() {
  const { language, section, entry } = useRouter().params
  const state = useResume(languageOf(language))
  const { data, error } = state
  if (data && (!error || error.id === 'network_error')) return <SectionView held={data} section={sectionOf(section) ?? 'basic'} entry={entry} />
  return <Page title="编辑简历"><Loaded state={state} kept>{() => null}</Loaded></Page>
}
