import { type FormSectionKey } from '@shared/recommendation-form/sections'
import { Types } from 'mongoose'
import { type FormContent } from '../model'

/** What arrived on the wire as it is stored. */
export const toContent = (input: { texts: Record<FormSectionKey, string>; photoId?: string }): FormContent => ({ texts: input.texts, ...(input.photoId ? { photoId: new Types.ObjectId(input.photoId) } : {}) })
