import { ApiError } from '@/api/api-error'

/** A device that keeps nothing could lose a scan, so it makes none: a refusal in the page's own words. */
export const notKept = (error: unknown): ApiError =>
  (error instanceof ApiError ? error : new ApiError('internal_error', { message: '这台设备不能保存扫码记录', next: '请关闭无痕模式或清理空间后重新打开本页', status: 0 }))
