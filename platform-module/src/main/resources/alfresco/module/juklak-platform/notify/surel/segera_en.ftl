<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Due soon: ${berkas.nomor}, step ${langkah.no} – ${berkas.judul}">
<@bingkai.en perihal=perihal tautan=tugas.tautan tombol="Open the task">
<p>Step ${langkah.no} of case <strong>${berkas.nomor}</strong>, ${langkah.nama}, is due on <strong>${tugas.tenggat}</strong><#if tugas.waktu?has_content> (${tugas.waktu} left)</#if>.</p>
</@bingkai.en>
