<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Overdue: ${berkas.nomor}, step ${langkah.no} – ${berkas.judul}">
<@bingkai.en perihal=perihal tautan=tugas.tautan tombol="Open the task">
<p>Step ${langkah.no} of case <strong>${berkas.nomor}</strong>, ${langkah.nama}, was due on <strong>${tugas.tenggat}</strong><#if tugas.waktu?has_content> (${tugas.waktu} ago)</#if>. Please complete it soon.</p>
</@bingkai.en>
