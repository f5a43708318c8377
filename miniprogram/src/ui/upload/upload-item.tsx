import { View } from '@tarojs/components'
import type { UploadPurpose } from '@shared/uploads/purposes'
import { view } from '@/api/view'
import { Tap } from '@/platform/tap'
import { kindOfEntry } from './kind-of-entry'
import { Thumbnail } from './thumbnail'
import { role } from '../role'
import type { UploadEntry } from './upload-entry'
import { wordsOfHint } from './words-of-hint'

interface UploadItemProps {
  entry: UploadEntry
  purpose: UploadPurpose
  /** The only one that fits: it is always replaced, and shown large elsewhere on the page. */
  single: boolean
  place: string | undefined
  first: boolean
  last: boolean
  onOpen: () => void
  /** Ways to take another in its place. */
  again: readonly { label: string; onTap: () => void }[]
  onRetry: () => void
  onRemove: () => void
  onMove: (by: -1 | 1) => void
}

const size = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

function stateOf({ state, sent, file, local }: UploadEntry): string {
  if (state === 'waiting') return '等待上传'
  if (state === 'sending') return sent < 100 ? `正在上传 ${sent}%` : '正在检查…'
  if (state === 'failed') return '没有上传成功'
  const bytes = size(file?.bytes ?? local?.size ?? 0)
  return file?.kind === 'pdf' ? `PDF · ${file.pages} 页 · ${bytes}` : `已上传 · ${bytes}`
}

/** One file: its picture, where it stands, what is wrong with it and what to do about that. */
export function UploadItem({ entry, purpose, single, place, first, last, onOpen, again: ways, onRetry, onRemove, onMove }: UploadItemProps) {
  const { state, file, error, name, sent } = entry
  const kind = kindOfEntry(entry)
  const open = () => { if (kind === 'image') onOpen(); else if (file) void view('GET /api/uploads/:id', { params: { id: file.id } }, name) }
  const hints = file?.hints ?? []
  // Only what never got an answer may go through the second time.
  const again = error?.id === 'network_error' || error?.id === 'rate_limited' || error?.id === 'internal_error' || error?.id === 'unauthenticated'
  return (
    <View className={`ui-upload-item ${state === 'failed' ? 'ui-upload-item--bad' : ''}`} {...role('listitem')}>
      {!single && <Tap className="ui-upload-open" label={`查看${place ?? name}`} disabled={kind !== 'image' && !file} onTap={open}><Thumbnail entry={entry} /></Tap>}
      <View className="ui-upload-text">
        <View className="ui-upload-name">{place ? `${place} · ${name}` : name}</View>
        <View className={state === 'failed' ? 'ui-upload-bad' : 'ui-note'}>{stateOf(entry)}</View>
        {(state === 'sending' || state === 'waiting') && <View className="ui-upload-rail"><View className="ui-upload-bar" style={{ width: `${sent}%` }} /></View>}
        {error && <View className="ui-upload-bad" {...role('alert')}>{`${error.message}。${error.next}。`}</View>}
        {hints.map((hint) => <View key={hint.key} className="ui-upload-hint">{wordsOfHint(purpose, hint)}</View>)}
        <View className="ui-upload-acts">
          {error && again && <Tap className="ui-upload-act ui-upload-act--main" onTap={onRetry}>重试</Tap>}
          {(hints.length > 0 || (error && !again) || (single && state === 'done')) && ways.map(({ label, onTap }) => <Tap key={label} className="ui-upload-act ui-upload-act--main" onTap={onTap}>{label}</Tap>)}
          {single && kind === 'image' && <Tap className="ui-upload-act" label={`查看${name}`} onTap={open}>查看大图</Tap>}
          {!first && <Tap className="ui-upload-act" label={`${name} 上移`} onTap={() => onMove(-1)}>上移</Tap>}
          {!last && <Tap className="ui-upload-act" label={`${name} 下移`} onTap={() => onMove(1)}>下移</Tap>}
          <Tap className="ui-upload-act" label={`移除 ${name}`} onTap={onRemove}>移除</Tap>
        </View>
      </View>
    </View>
  )
}
