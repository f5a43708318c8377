import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { Tap } from '@/platform/tap'
import { currentAddress } from '@/platform/current-address'
import { reveal } from '@/platform/reveal'
import { role } from '../role'

/** `url` is a page address; `count` is how many wait there (a text like 100+ when not all were counted); `apart` begins another group. */
export interface DeskLink { key: string; label: string; url: string; count?: number | string; apart?: boolean }

/** The desk's left side; a row to scroll on a narrow screen. */
export function DeskNav({ desk, links }: { desk: string; links: readonly DeskLink[] }) {
  const here = currentAddress()
  // Counts come later and move the links.
  const counts = links.map((link) => link.count).join()
  useEffect(() => reveal('.ui-desk-link--on'), [counts])
  return (
    <View className="ui-desk-nav" {...role('navigation', desk)}>
      <View className="ui-desk-name">{desk}</View>
      <View className="ui-desk-links">
        {links.map((link) => {
          const on = here.includes(link.url)
          return (
            <Tap key={link.key} className={`ui-desk-link ${on ? 'ui-desk-link--on' : ''} ${link.apart ? 'ui-desk-link--apart' : ''}`} selected={on} onTap={() => { if (!on) void Taro.redirectTo({ url: link.url }) }}>
              {link.label}{link.count !== undefined && <View className="ui-desk-count">{String(link.count)}</View>}
            </Tap>
          )
        })}
      </View>
    </View>
  )
}
