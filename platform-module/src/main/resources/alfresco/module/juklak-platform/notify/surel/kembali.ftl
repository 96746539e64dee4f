<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Dikembalikan: ${berkas.nomor}, langkah ${langkah.no} – ${berkas.judul}">
<@bingkai.id perihal=perihal tautan=tugas.tautan tombol="Buka tugas">
<p>Berkas <strong>${berkas.nomor}</strong> dikembalikan oleh ${pelaku.nama} untuk diperbaiki, dan menunggu lagi pada langkah ${langkah.no}, ${langkah.nama}.</p>
<#if catatan?has_content><p>Catatan:</p>
<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #b35900;white-space:pre-wrap">${catatan}</blockquote></#if>
</@bingkai.id>
