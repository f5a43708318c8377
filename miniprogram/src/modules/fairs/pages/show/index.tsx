import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useMe } from '@/hooks/use-me'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { BoothsCard } from '../../parts/booths-card'
import { FairHead } from '../../parts/fair-head'
import { RegisterFoot } from '../../parts/register-foot'

/** 活动: what, when, where, who comes; 报名 at the thumb. */
export default function FairPage() {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/fairs/:id', { params: { id } }), [id])
  const me = useMe()
  const reload = () => void state.reload()
  useShownAgain(reload)
  const { data } = state
  // Trying again would not bring it back.
  if (state.error?.id === 'not_found') return <Page title="活动"><Empty title="没有找到这个活动" note="它可能已被主办方删除，或不面向你的学校" action={{ label: '看看其他活动', onTap: () => openPage('/modules/fairs/pages/list/index') }} /></Page>
  const cancelled = data?.status.key === 'cancelled'
  const mine = me.data?.role === 'student' && data && !cancelled && !state.error
  return (
    <Page title={data?.kind.label ?? '活动'} foot={mine && (data.ticket || data.status.key !== 'closed') ? <RegisterFoot fair={data} reload={reload} /> : undefined} aside={data && !state.error ? <BoothsCard fairId={id} count={data.booths} /> : undefined}>
      <Loaded state={state} cards={3}>
        {(fair) => (
          <>
            {cancelled && <Notice tone="bad"><View className="ui-strong">活动已取消</View>{fair.cancelReason && <View>{fair.cancelReason}</View>}</Notice>}
            <FairHead fair={fair} />
            <Card title="活动介绍"><View className="fair-words">{fair.intro}</View></Card>
          </>
        )}
      </Loaded>
    </Page>
  )
}
