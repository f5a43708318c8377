export default definePageConfig({ navigationBarTitleText: '展位扫码' })
