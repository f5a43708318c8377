export default definePageConfig({ navigationBarTitleText: '登记去向' })
