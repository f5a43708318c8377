import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { Consequences } from '../../parts/consequences'
import { EarlierRequests } from '../../parts/earlier-requests'
import { EndedRows } from '../../parts/ended-rows'
import { endingName, terminationPlaces, type CurrentTermination } from '../../parts/termination'

/** The one action: look at the request under way, or begin one; why not, when it cannot be. */
function foot({ destination, open, whyNot }: CurrentTermination) {
  if (!destination) return undefined
  if (open) return <Button onTap={() => void Taro.navigateTo({ url: terminationPlaces.show(open.id) })}>查看解约进度</Button>
  return <Button why={whyNot && `${whyNot.message}，${whyNot.next}`} onTap={() => void Taro.navigateTo({ url: terminationPlaces.start(destination.id) })}>{endingName(destination.kind)}</Button>
}

/** 解约及去向解除 (R-TERM-1): the destination I have, of whatever kind, and my requests. */
export default function CurrentPage() {
  const state = useLoad(() => call('GET /api/terminations/current'), [])
  const list = usePaged((cursor) => call('GET /api/terminations', { query: { cursor } }), [])
  const reload = () => { void state.reload(); void list.reload() }
  useShownAgain(reload)
  const { data } = state
  return (
    <Page title="解约及去向解除" foot={data && !state.error ? foot(data) : undefined} aside={<EarlierRequests list={list} open={data?.open?.id} />}>
      <Loaded state={state}>
        {({ destination, open, consequences, used, most }) => {
          if (!destination) return <Empty title="现在没有可以解除的去向" note="线上签约、线下签约或登记其他去向之后，需要解约、更换单位或重新登记时在这里办理" action={{ label: '去签约', onTap: () => void Taro.switchTab({ url: '/pages/sign/index' }) }} />
          return (
            <>
              {open && <Card><ListItem title="正在办理" note={open.destination.title} extra={<Tag tone={open.status.tone}>{open.status.label}</Tag>} onTap={() => void Taro.navigateTo({ url: terminationPlaces.show(open.id) })} /></Card>}
              <EndedRows title="当前去向" destination={destination} />
              <Card title={destination.kind === 'other' ? '解除意味着什么' : '解约意味着什么'}>
                <Consequences lines={consequences} />
                {most !== undefined && <View className="ui-card-note">{`学校规定最多解约 ${most} 次，你已解约 ${used} 次。`}</View>}
              </Card>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
