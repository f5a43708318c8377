/** The public page's looks: the product's colours, one column, readable without a stylesheet of its own to load. */
export const pageStyle = `*{box-sizing:border-box}body{margin:0;background:#f3f5f9;color:#17202e;font:16px/1.6 "PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:520px;margin:24px auto;padding:24px;background:#fff;border-radius:14px}h1{font-size:16px;margin:0;color:#55606f;font-weight:500}h2{font-size:16px;margin:0 0 4px}
.state{font-size:32px;font-weight:600;margin:8px 0 0}.ok{color:#14804a}.wait{color:#a35a00}.bad{color:#c0312b}.off{color:#5b6675}.lead{margin:0 0 16px}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:8px 16px}dt{color:#55606f;white-space:nowrap}dd{margin:0;text-align:right;overflow-wrap:anywhere}
.note{color:#5b6675;font-size:14px;margin:12px 0}.result{padding:12px 16px;border-radius:10px;background:#f3f5f9;margin:16px 0}.result b{display:block;font-size:18px}
form{border-top:1px solid #e3e8f0;margin-top:20px;padding-top:16px}input{display:block;width:100%;min-height:44px;margin:8px 0;padding:8px 12px;font:inherit;border:1px solid #c6cfdb;border-radius:10px;background:#fff}
button{width:100%;min-height:44px;font:inherit;font-weight:600;color:#fff;background:#1d5fe0;border:0;border-radius:10px;cursor:pointer}.second{background:#fff;color:#1d5fe0;border:1px solid #1d5fe0}
@media(max-width:560px){main{margin:0;min-height:100vh;border-radius:0}}`
