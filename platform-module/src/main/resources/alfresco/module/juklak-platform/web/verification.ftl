<#--
  The page that whoever scans a document's QR code sees. It stands alone: no script, no image, nothing from elsewhere.
  language, otherLanguage {code, name}, title, result {text, valid}, rows [{name, value}], signatures {heading, none, list [{signer, office, at, valid, text}]}
-->
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root{color-scheme:light;font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;line-height:1.55;color:#1d2733;background:#f4f6f8}
body{margin:0}
main{max-width:42rem;margin:3rem auto;padding:2rem 2.5rem;background:#fff;border-top:6px solid #9b1c1f;border-radius:6px;box-shadow:0 1px 4px rgb(0 0 0/15%)}
h1{margin:0 0 1rem;font-size:1.5rem}
h2{margin:2rem 0 .5rem;font-size:1.15rem}
dl{margin:0}
dt{font-size:.95rem;color:#4a5766;margin-top:.6rem}
dd{margin:0}
.hasil{margin:0 0 1.25rem;padding:.8rem 1rem;border-left:6px solid;border-radius:3px;font-weight:600}
.sah{background:#e8f4ec;border-color:#1c6b3a;color:#124a28}
.tidak{background:#fbeaea;border-color:#9b1c1f;color:#741518}
ol{margin:0;padding:0;list-style:none}
li{padding:.7rem 0;border-top:1px solid #dde3e9}
li p{margin:0}
.nama{font-weight:600}
.alasan{color:#741518}
footer{margin-top:2rem;font-size:.95rem;color:#4a5766}
a{color:#7d1518}
a:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
@media (max-width:40rem){main{margin:0;padding:1.25rem;border-radius:0}}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="hasil ${result.valid?then("sah", "tidak")}" role="status">${result.text}</p>
<#if signatures??>
<dl>
<#list rows as row>
<dt>${row.name}</dt><dd>${row.value}</dd>
</#list>
</dl>
<h2>${signatures.heading}</h2>
<#list signatures.list>
<ol>
<#items as signature>
<li><p class="nama">${signature.signer}</p>
<#if signature.office??><p>${signature.office}</p>
</#if>
<#if signature.at??><p>${signature.at}</p>
</#if>
<p<#if !signature.valid> class="alasan"</#if>>${signature.text}</p></li>
</#items>
</ol>
<#else>
<p>${signatures.none}</p>
</#list>
</#if>
<footer><p><a href="?lang=${otherLanguage.code}" hreflang="${otherLanguage.code}" lang="${otherLanguage.code}">${otherLanguage.name}</a></p></footer>
</main>
</body>
</html>
