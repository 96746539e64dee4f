<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Terlambat: ${berkas.nomor}, langkah ${langkah.no} – ${berkas.judul}">
<@bingkai.id perihal=perihal tautan=tugas.tautan tombol="Buka tugas">
<p>Langkah ${langkah.no} berkas <strong>${berkas.nomor}</strong>, ${langkah.nama}, sudah melewati tenggat <strong>${tugas.tenggat}</strong><#if tugas.waktu?has_content> (${tugas.waktu} yang lalu)</#if>. Mohon segera diselesaikan.</p>
</@bingkai.id>
