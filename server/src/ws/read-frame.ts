import { type ClientFrame } from '@shared/hall/frames'
import { frameSchema } from '@shared/hall/frame-schema'
import { AppError } from '../errors'
import { validate } from '../http/validate'

/** One frame a client sent. @throws AppError bad_request, unknown_field, validation_failed */
export function readFrame(text: string): ClientFrame {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    throw new AppError('bad_request', undefined, { cause: error })
  }
  return validate(frameSchema, raw)
}
