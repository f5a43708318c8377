import { useRouter } from '@tarojs/taro'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { AcceptForm } from '../../parts/accept-form'
import { loadOffer } from '../../parts/offer'

/** 确认签约: where archive and hukou go, then the countdown. `agreement` names a changed agreement, `id` an invitation. */
export default function AcceptPage() {
  const { id = '', agreement } = useRouter().params
  const state = useLoad(() => (agreement ? loadOffer('agreement', agreement) : loadOffer('invitation', id)), [id, agreement])
  if (state.data && !state.error) return <AcceptForm key={`${state.data.id}-${state.data.version}`} offer={state.data} reload={() => void state.reload()} />
  return <Page title="确认签约"><Loaded state={state}>{() => null}</Loaded></Page>
}
