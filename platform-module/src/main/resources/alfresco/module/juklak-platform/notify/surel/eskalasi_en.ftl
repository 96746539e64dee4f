<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Overdue below you: ${berkas.nomor}, step ${langkah.no} – ${berkas.judul}">
<@bingkai.en perihal=perihal tautan=berkas.tautan tombol="See the case">
<p>Step ${langkah.no} of case <strong>${berkas.nomor}</strong>, ${langkah.nama}, waits for <strong>${langkah.pelaksana}</strong><#if tugas.pemegang?has_content> (${tugas.pemegang})</#if> and was due on <strong>${tugas.tenggat}</strong><#if tugas.waktu?has_content> (${tugas.waktu} ago)</#if>.</p>
</@bingkai.en>
