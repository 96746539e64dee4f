<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Bawahan terlambat: ${berkas.nomor}, langkah ${langkah.no} – ${berkas.judul}">
<@bingkai.id perihal=perihal tautan=berkas.tautan tombol="Lihat berkas">
<p>Langkah ${langkah.no} berkas <strong>${berkas.nomor}</strong>, ${langkah.nama}, menunggu <strong>${langkah.pelaksana}</strong><#if tugas.pemegang?has_content> (${tugas.pemegang})</#if> dan sudah melewati tenggat <strong>${tugas.tenggat}</strong><#if tugas.waktu?has_content> (${tugas.waktu} yang lalu)</#if>.</p>
</@bingkai.id>
