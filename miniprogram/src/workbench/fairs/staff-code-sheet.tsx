import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { drawQr } from '@/modules/tickets/parts/draw-qr'
import { copy } from '@/platform/copy'
import { pageLink } from '@/platform/page-link'
import { print } from '@/platform/print'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { Sheet } from '@/ui/sheet'
import { joinAddress } from './join-address'
import { spacedCode } from './spaced-code'
import './staff-code-sheet.scss'

interface Made { code: string; gate?: { name: string }; supervisor: boolean; expiresAt: string }

/** A staff code, this once: large enough to read across a table, as a QR that opens the joining page, and on paper. */
export function StaffCodeSheet({ title, made, onClose }: { title: string; made: Made; onClose: () => void }) {
  const address = pageLink(joinAddress(made.code))
  const picture = useMemo(() => drawQr(address), [address])
  return (
    <Sheet open title="检票码只显示这一次" onClose={onClose} foot={<><Button kind="plain" onTap={() => void copy(made.code)}>复制</Button><Button kind="line" onTap={print}>打印</Button><Button onTap={onClose}>已记下</Button></>}>
      <View className="staff-code">
        <View className="ui-mid">{`${title} · ${made.gate?.name ?? '不限入口'}${made.supervisor ? ' · 检票主管' : ''}`}</View>
        <View className="staff-code-number">{spacedCode(made.code)}</View>
        <Image className="staff-code-picture" src={picture} />
        <View className="ui-mid">检票员用手机扫这个二维码，或打开检票页输入检票码</View>
        <View className="ui-note">{`${formatTime(made.expiresAt)} 失效，请勿发到公开的群里`}</View>
      </View>
    </Sheet>
  )
}
