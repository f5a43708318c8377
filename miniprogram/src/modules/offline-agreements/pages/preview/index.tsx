import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { ContentFixed } from '../../parts/content-fixed'
import { PreviewView } from '../../parts/preview-view'
import { useAgreement } from '../../parts/use-agreement'

/** 预览协议书, and from here 保存并生成协议书. */
export default function PreviewPage() {
  const state = useAgreement()
  const { data } = state
  if (data?.status.key === 'draft') return <PreviewView key={data.id} agreement={data} reload={() => void state.reload()} />
  return <Page title="预览协议书"><Loaded state={state} kept>{(agreement) => <ContentFixed agreement={agreement} />}</Loaded></Page>
}
