import type { UserConfigExport } from '@tarojs/cli'

export default {
  logger: { quiet: false, stats: true },
  h5: {
    devServer: {
      port: 10086,
      open: false,
      proxy: [{ context: ['/api', '/wechat'], target: 'http://127.0.0.1:3000' }],
    },
  },
} satisfies UserConfigExport<'webpack5'>
