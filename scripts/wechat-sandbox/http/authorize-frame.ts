/** A page of the authorize address around `inner`, which is HTML already. */
export const authorizeFrame = (inner: string): string => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>微信网页授权（沙箱）</title><link rel="stylesheet" href="/assets/tokens.css"><link rel="stylesheet" href="/assets/authorize.css"></head><body><main>${inner}</main></body></html>`
