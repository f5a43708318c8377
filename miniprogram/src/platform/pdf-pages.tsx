import { View } from '@tarojs/components'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/states/empty'
import { viewFile } from './view-file'

export interface PdfPagesProps { /** Address at our server, beginning with /api. */ url: string; /** With its ending; WeChat's viewer shows it. */ name: string; /** What is in it, for who opens it. */ note: string; /** What it is; an agreement when nothing is said. */ title?: string; /** Called once it was seen. */ onSeen?: () => void }

/** The pages of a PDF to look at: in WeChat its own viewer, which zooms by two fingers. */
export function PdfPages({ url, name, note, title = '两页协议书', onSeen }: PdfPagesProps) {
  const open = useAction(async () => { await viewFile(url, name); onSeen?.() })
  return (
    <View>
      <Empty title={title} note={note} />
      <Button kind="line" busy={open.busy} onTap={() => void open.run()}>打开预览</Button>
    </View>
  )
}
