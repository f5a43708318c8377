import { useRef } from 'react'
import type { TypedFormState } from '@/ui/typed-form/use-typed-form'
import { toast } from '@/ui/toast'

/** 完成: the first time something is missing it is shown; nothing is lost by leaving it so, and the second time leaves. `tooLong`: it is on this device alone. */
export function useDone(form: TypedFormState, names: readonly string[], tooLong: boolean, leave: () => Promise<void>): () => void {
  const told = useRef(false)
  return () => {
    if (told.current || form.check(names)) { void leave(); return }
    told.current = true
    toast(tooLong ? '超出字数，还没有保存，只存在本机；删减后自动保存，再点一次【完成】先离开' : '内容已保存；补齐标红的几项才计入完整度，再点一次【完成】离开')
  }
}
