import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { Tap } from '@/platform/tap'
import { currentAddress } from '@/platform/current-address'
import { reveal } from '@/platform/reveal'
import { role } from '../role'

export interface DeskLink {
  key: string
  label: string
  /** A page address. */
  url: string
  /** How many wait there (a text like 100+ when not all were counted). */
  count?: number | string
  /** Under the label, e.g. since when the oldest waits. */
  note?: string
  /** Begins another group. */
  apart?: boolean
  /** Belongs to the link above it. */
  under?: boolean
  /** Whether we are there, where the address alone does not say. */
  on?: boolean
  /** Instead of leaving for `url`: the page shows it itself. */
  onTap?: () => void
}

/** The desk's left side; a row to scroll on a narrow screen. */
export function DeskNav({ desk, links }: { desk: string; links: readonly DeskLink[] }) {
  const here = currentAddress()
  const isOn = (link: DeskLink): boolean => link.on ?? here.includes(link.url)
  // Counts come later and move the links.
  const moved = links.map((link) => `${link.count}${isOn(link)}`).join()
  useEffect(() => reveal('.ui-desk-link--on'), [moved])
  return (
    <View className="ui-desk-nav" {...role('navigation', desk)}>
      <View className="ui-desk-name">{desk}</View>
      <View className="ui-desk-links">
        {links.map((link) => {
          const on = isOn(link)
          const go = link.onTap ?? (() => { if (!on) void Taro.redirectTo({ url: link.url }) })
          return (
            <Tap key={link.key} className={`ui-desk-link ${on ? 'ui-desk-link--on' : ''} ${link.apart ? 'ui-desk-link--apart' : ''} ${link.under ? 'ui-desk-link--under' : ''}`} selected={on} onTap={go}>
              <View><View>{link.label}</View>{link.note && <View className="ui-desk-link-note">{link.note}</View>}</View>
              {link.count !== undefined && <View className={`ui-desk-count ${String(link.count) === '0' ? 'ui-desk-count--none' : ''}`}>{String(link.count)}</View>}
            </Tap>
          )
        })}
      </View>
    </View>
  )
}
