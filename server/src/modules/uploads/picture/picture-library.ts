import sharp from 'sharp'

// Of libvips' dozens of formats only the three we take: each other decoder would be one more way in.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
// A picture is decoded once: nothing to keep; one thread each, as several requests share the machine.
sharp.cache(false)
sharp.concurrency(1)

/** sharp as this server uses it. */
export const pictureLibrary = sharp
