export default definePageConfig({ navigationBarTitleText: '其他去向登记' })
