import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { serverNow } from '@/api/server-time'
import { usePolling } from '@/hooks/use-polling'
import { useShownAgain } from '@/hooks/use-shown-again'
import { keepOffline } from '@/platform/keep-offline'
import { useBrightScreen } from '@/platform/use-bright-screen'
import { useCapture } from '@/platform/use-capture'
import { Notice } from '@/ui/notice'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { ErrorState } from '@/ui/states/error-state'
import { Skeleton } from '@/ui/states/skeleton'
import { toast } from '@/ui/toast'
import { BoothResumeCard } from '../../parts/booth-resume-card'
import { CancelTicket } from '../../parts/cancel-ticket'
import { faceOf } from '../../parts/face-of'
import { pollEvery } from '../../parts/poll-every'
import { TicketActions } from '../../parts/ticket-actions'
import { TicketCard } from '../../parts/ticket-card'
import { useTicket } from '../../parts/use-ticket'

/** 入场券, to be held up at the gate: bright, awake, and without a network once it was opened. */
export default function TicketPage() {
  const { id = '', fresh } = useRouter().params
  const { ticket, error, offline, reload, watch } = useTicket(id)
  const face = ticket && faceOf(ticket, serverNow())
  const every = ticket && face ? pollEvery(ticket, face, serverNow()) : undefined
  useShownAgain(() => void reload())
  useEffect(keepOffline, [])
  usePolling(every !== undefined, watch, every ?? 60_000)
  useBrightScreen(face === 'code')
  useCapture(() => { if (face === 'code') toast('截图不能入场：二维码每 30 秒更新') })
  if (error?.id === 'not_found') return <Page title="入场券"><Empty title="没有找到这张入场券" note="它可能属于另一个账号" action={{ label: '我的报名', onTap: () => openPage('/modules/tickets/pages/list/index') }} /></Page>
  if (!ticket || !face) return <Page title="入场券">{error ? <ErrorState error={error} onRetry={() => void reload()} /> : <Skeleton cards={1} />}</Page>
  const rest = (
    <>
      <TicketActions ticket={ticket} face={face} />
      {face === 'code' && ticket.fair.kind.code === 'fair' && <BoothResumeCard ticket={ticket} reload={reload} />}
      {!offline && (face === 'code' || face === 'waiting') && <CancelTicket ticket={ticket} reload={reload} />}
    </>
  )
  return (
    <Page title={face === 'waiting' ? '候补' : '入场券'} blue aside={rest}>
      {fresh !== undefined && face === 'code' && !ticket.admission && <Notice tone="ok">报名成功。入场时打开这一页给检票员扫码。</Notice>}
      {fresh !== undefined && face === 'waiting' && <Notice>名额已满，你已进入候补。</Notice>}
      <TicketCard ticket={ticket} face={face} />
      {face === 'code' && <View className="ticket-kept">{offline ? '现在没有网络，不影响出示' : '已离线保存，没有网络也能出示'}</View>}
    </Page>
  )
}
