export default definePageConfig({ navigationBarTitleText: '预览协议书' })
