<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Cancelled: ${berkas.nomor} – ${berkas.judul}">
<@bingkai.en perihal=perihal tautan=berkas.tautan tombol="See the case">
<p>Case <strong>${berkas.nomor}</strong> was cancelled<#if pelaku.nama?has_content> by ${pelaku.nama}</#if>. There is nothing more for you to do in it.</p>
<#if catatan?has_content><p>Reason:</p>
<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #b35900;white-space:pre-wrap">${catatan}</blockquote></#if>
</@bingkai.en>
