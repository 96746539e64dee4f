<#-- Bingkai semua surel. / The frame around every mail. -->
<#macro surat perihal salam tautan tombol kaki>
<!DOCTYPE html>
<html lang="${bahasa}">
<head><meta charset="UTF-8"><title>${perihal}</title></head>
<body style="margin:0;padding:16px;background:#eef1f5;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1c2733">
<div style="max-width:600px;margin:0 auto;background:#ffffff;border:1px solid #d0d7de;border-top:4px solid #0b4a8f;border-radius:6px;padding:24px">
<p style="margin:0 0 16px">${salam} ${penerima.nama},</p>
<#nested>
<table role="presentation" style="border-collapse:collapse;margin:16px 0;width:100%">
<#list rincian as baris><tr><th scope="row" style="text-align:left;vertical-align:top;padding:4px 12px 4px 0;font-weight:normal;color:#57606a;white-space:nowrap">${baris.nama}</th><td style="padding:4px 0">${baris.isi}</td></tr>
</#list></table>
<p style="margin:24px 0"><a href="${tautan}" style="background:#0b4a8f;color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:bold;display:inline-block">${tombol}</a></p>
<p style="margin:0;font-size:13px;color:#57606a">${tautan}</p>
</div>
<p style="max-width:600px;margin:12px auto 0;font-size:13px;color:#57606a">${kaki}</p>
</body>
</html>
</#macro>
<#macro id perihal tautan tombol><@surat perihal=perihal salam="Yth." tautan=tautan tombol=tombol kaki="Surel ini dikirim otomatis oleh Papan Juklak; jangan dibalas."><#nested></@surat></#macro>
<#macro en perihal tautan tombol><@surat perihal=perihal salam="Dear" tautan=tautan tombol=tombol kaki="This mail was sent automatically by Papan Juklak. Please do not reply."><#nested></@surat></#macro>
