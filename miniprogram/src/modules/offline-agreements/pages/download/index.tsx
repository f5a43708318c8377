import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { DownloadView } from '../../parts/download-view'
import { useAgreement } from '../../parts/use-agreement'

/** 下载协议书: the step between making the agreement and uploading it stamped. */
export default function DownloadPage() {
  const state = useAgreement()
  if (state.data && !state.error) return <DownloadView agreement={state.data} />
  return <Page title="下载协议书"><Loaded state={state}>{() => null}</Loaded></Page>
}
