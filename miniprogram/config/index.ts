import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import devConfig from './dev'
import prodConfig from './prod'

const root = path.resolve(__dirname, '..')
const shared = path.resolve(root, '../shared/src')
/** Parts made to be shared: components, platform halves, hooks, the client, what both sides agree on. */
const sharedByPackages = /miniprogram[\\/]src[\\/](ui|platform|hooks|api)[\\/]|shared[\\/]src[\\/]/
const platform = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp'

/** One code base, two builds: dist/weapp for WeChat, dist/h5 served under /m. */
export default defineConfig<'webpack5'>((merge) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'graduate-employment',
    date: '2025-01-01',
    // Sizes are written as CSS px on a 375 px wide phone: 1px is 2rpx there and 1px in the H5.
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot: `dist/${platform}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    alias: { '@': path.resolve(root, 'src'), '@shared': shared },
    env: { TARO_APP_API_BASE: JSON.stringify(process.env.TARO_APP_API_BASE ?? 'http://127.0.0.1:3000') },
    // Taro's H5 build would quote keys, which breaks private methods (#name) in pdf.js.
    ...(platform === 'h5' ? { terser: { enable: true, config: { output: { quote_keys: false, keep_quoted_props: false } } } } : {}),
    // The service worker lies beside index.html: from there it may look after every page.
    ...(platform === 'h5' ? { copy: { patterns: [{ from: 'public/', to: 'dist/h5/' }], options: {} } } : {}),
    sass: { resource: path.resolve(root, 'src/ui/tokens.scss') },
    mini: {
      compile: { include: [shared] },
      // What several packages share lies once in the main package, not once in each of them.
      optimizeMainPackage: { enable: true, exclude: [(module: { resource?: string }) => sharedByPackages.test(module.resource ?? '')] },
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: true, config: {} } },
    },
    h5: {
      compile: { include: [shared] },
      publicPath: '/m/',
      staticDirectory: 'static',
      router: { mode: 'browser', basename: '/m' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
      // What pages share is one file, fetched once, instead of a copy in each page's.
      webpackChain: (chain) => {
        chain.performance.hints(false)
        // A hash between dots: the server lets it be cached for a year.
        chain.output.set('assetModuleFilename', 'static/[name].[hash:8][ext]')
        chain.optimization.splitChunks({
          ...chain.optimization.get('splitChunks'),
          cacheGroups: {
            ...chain.optimization.get('splitChunks')?.cacheGroups,
            ui: { name: 'ui', chunks: 'async', minChunks: 2, enforce: true, priority: 40, test: /src[\\/](ui|platform|api|hooks)[\\/]|@tarojs[\\/]components/ },
          },
        })
      },
      // A PC shows more, not bigger: the root font size stops growing where a phone ends.
      postcss: {
        autoprefixer: { enable: true, config: {} },
        pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 18, maxRootSize: 20 } },
      },
    },
  }
  return merge({}, base, process.env.NODE_ENV === 'development' ? devConfig : prodConfig)
})
