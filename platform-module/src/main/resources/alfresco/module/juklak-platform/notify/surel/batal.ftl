<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Dibatalkan: ${berkas.nomor} – ${berkas.judul}">
<@bingkai.id perihal=perihal tautan=berkas.tautan tombol="Lihat berkas">
<p>Berkas <strong>${berkas.nomor}</strong> dibatalkan<#if pelaku.nama?has_content> oleh ${pelaku.nama}</#if>. Tidak ada lagi yang perlu Anda kerjakan pada berkas ini.</p>
<#if catatan?has_content><p>Alasan:</p>
<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #b35900;white-space:pre-wrap">${catatan}</blockquote></#if>
</@bingkai.id>
