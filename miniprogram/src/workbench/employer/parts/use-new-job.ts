import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useAction, type Action } from '@/hooks/use-action'
import { deskPages } from './desk-pages'

/** 新建职位: an empty draft, opened to be written; `copyOf`: one with the contents of another. */
export function useNewJob(): Action<[copyOf?: string]> {
  return useAction(async (copyOf?: string) => {
    const { id } = copyOf === undefined ? await call('POST /api/jobs', { body: {} }) : await call('POST /api/jobs/:id/copy', { params: { id: copyOf } })
    await Taro.redirectTo({ url: `${deskPages.jobEdit}?id=${id}` })
  })
}
