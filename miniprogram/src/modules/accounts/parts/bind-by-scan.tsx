import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '@/api/server-time'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useVisible } from '@/hooks/use-visible'
import { inWechatView } from '@/platform/in-wechat-view'
import { isWide } from '@/platform/is-wide'
import { svgImage } from '@/platform/svg-image'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Countdown } from '@/ui/countdown'
import { isH5 } from '@/ui/is-h5'
import { Notice } from '@/ui/notice'
import { role } from '@/ui/role'
import { Loaded } from '@/ui/states/loaded'
import { officialAccountName } from './official-account'
import { useBindingWatch, type Binding } from './use-binding-watch'
import './bind-by-scan.scss'

interface BindByScanProps { title: string; /** The official account is bound and followed. */ onBound: (binding: Binding) => void }

/** A QR of the official account and a page that notices the scan by itself (R-ACC-3). */
export function BindByScan({ title, onBound }: BindByScanProps) {
  const scene = useLoad(() => call('POST /api/accounts/binding/scene'), [])
  const [expired, setExpired] = useState<string>()
  const [problem, setProblem] = useState<Binding['problem']>()
  const visible = useVisible()
  const over = scene.data !== undefined && (expired === scene.data.expiresAt || Date.parse(scene.data.expiresAt) <= serverNow())
  const { lost } = useBindingWatch(visible && scene.data !== undefined && !over, (binding) => {
    setProblem(binding.problem)
    if (binding.officialAccount && binding.followed) onBound(binding)
  })
  const renew = () => { setProblem(undefined); setExpired(undefined); void scene.reload() }
  return (
    <Card title={title} note={inWechatView() ? `长按二维码识别，关注公众号“${officialAccountName}”，即完成绑定` : `用微信扫一扫，关注公众号“${officialAccountName}”，即完成绑定`}>
      {problem && <View {...role('alert')}><Notice tone="bad"><View className="ui-strong">{problem.message}</View><View>{problem.next}</View></Notice></View>}
      <Loaded state={scene} cards={1}>
        {(qr) => (
          <View className="scan">
            <View className="scan-frame">
              <Image className={`scan-qr ${over ? 'scan-qr--over' : ''}`} src={isH5 ? svgImage(qr.qrSvg) : qr.imageUrl} showMenuByLongpress={!over} />
              {over && <View className="scan-over"><View className="ui-strong">二维码已过期</View><View className="scan-again"><Button small onTap={renew}>重新获取</Button></View></View>}
            </View>
            {!over && (
              <>
                <View className="scan-wait" {...role('status')}><View className="scan-pulse" />{lost ? '网络不稳定，正在重试…' : '等待扫码，完成后本页会自动更新'}</View>
                {!inWechatView() && !isWide() && <View className="ui-mid">在手机上？长按保存二维码，用微信扫一扫从相册选取</View>}
                <View className="scan-foot">
                  <View className="ui-note">有效时间 </View><Countdown plain until={qr.expiresAt} onEnd={() => setExpired(qr.expiresAt)} />
                  <Tap role="link" className="scan-new" onTap={renew}>换一张</Tap>
                </View>
              </>
            )}
          </View>
        )}
      </Loaded>
    </Card>
  )
}
