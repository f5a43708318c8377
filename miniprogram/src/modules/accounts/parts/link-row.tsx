import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import './link-row.scss'

/** Ways to go elsewhere, less loud than a button. */
export function LinkRow({ links }: { links: readonly { label: string; onTap: () => void }[] }) {
  return (
    <View className="links">
      {links.map((link) => <Tap key={link.label} role="link" className="links-one" onTap={link.onTap}>{link.label}</Tap>)}
    </View>
  )
}
