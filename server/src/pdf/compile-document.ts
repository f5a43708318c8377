import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { findFonts } from './find-fonts'
import { findMissingGlyphs } from './find-missing-glyphs'
import { findTemplate } from './find-template'

/** Anything a template can read: it arrives there as data, never as markup. */
export type ViewValue = string | number | boolean | null | ViewValue[] | { [key: string]: ViewValue }

export interface DocumentRequest {
  /** `server/src/pdf/<template>.typ`. */
  template: string
  view: ViewValue
  /** The date written into the PDF (whole seconds). */
  createdAt: Date
  /** Pictures, by the name under which the template reads them: `{ 'qr.svg': … }` for `image("/qr.svg")`. */
  images?: Record<string, Buffer>
  /** The number of pages it has to have; pages that run over are set tighter. Left out: as many as it takes. */
  pages?: number
}

/** One finished PDF. `sha256` is lower-case hex of the bytes; `missingGlyphs` are characters drawn as empty boxes because no font has them. */
export interface CompiledDocument { pdf: Buffer; sha256: string; pages: number; missingGlyphs: string[] }

// Results unused for some documents leave the compiler's cache, so that memory stays flat; looking through it takes as long as a page.
const EVICT_EVERY = 6
const CACHE_AGE = 2
let made = 0
let compiler: NodeCompiler | undefined

function compilerFor(folder: string): NodeCompiler {
  // One for the process: reading the fonts takes longer than many documents.
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: findFonts().folders }] })
  return compiler
}

function layOut(typst: NodeCompiler, file: string, { pages, template }: DocumentRequest): NodeTypstDocument {
  for (const tight of ['no', 'yes']) {
    const compiled = typst.compile({ mainFilePath: file, inputs: { tight } })
    const document = compiled.result
    if (!document) throw new Error(`${template}.typ does not compile: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])}`)
    if (pages === undefined || document.numOfPages === pages) return document
  }
  throw new Error(`${template}.typ cannot be set on ${pages} pages.`)
}

/**
 * Fills `<template>.typ` with `view` and makes a PDF, in this process, in some milliseconds.
 * The same request gives the same bytes, so that a SHA-256 can be recorded.
 * @throws Error with the compiler's diagnostics when the template does not compile or the pages cannot be had.
 */
export async function compileDocument(request: DocumentRequest): Promise<CompiledDocument> {
  const { folder, file } = findTemplate(request.template)
  const data = JSON.stringify(request.view)
  const missingGlyphs = findMissingGlyphs(data)
  const typst = compilerFor(folder)
  const files = Object.entries({ ...request.images, 'data.json': Buffer.from(data) }).map(([name, bytes]) => ({ path: join(folder, name), bytes }))
  try {
    // Nothing else compiles between here and the end: there is no await before it.
    for (const { path, bytes } of files) typst.mapShadow(path, bytes)
    const document = layOut(typst, file, request)
    const pdf = typst.pdf(document, {
      // PDF/A refuses a character without a glyph; such a document is still better than none.
      ...(missingGlyphs.length === 0 ? { pdfStandard: 'a-2a' } : {}),
      creationTimestamp: Math.floor(request.createdAt.getTime() / 1000),
    })
    return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), pages: document.numOfPages, missingGlyphs }
  } finally {
    for (const { path } of files) typst.unmapShadow(path)
    made += 1
    if (made % EVICT_EVERY === 0) typst.evictCache(CACHE_AGE)
    // Native documents are freed only between turns of the event loop: without this a batch grows by 1 MB each.
    await nextTurn()
  }
}
