<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Returned: ${berkas.nomor}, step ${langkah.no} – ${berkas.judul}">
<@bingkai.en perihal=perihal tautan=tugas.tautan tombol="Open the task">
<p>Case <strong>${berkas.nomor}</strong> was returned by ${pelaku.nama} for correction, and waits again at step ${langkah.no}, ${langkah.nama}.</p>
<#if catatan?has_content><p>Note:</p>
<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #b35900;white-space:pre-wrap">${catatan}</blockquote></#if>
</@bingkai.en>
