<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Hampir jatuh tempo: ${berkas.nomor}, langkah ${langkah.no} – ${berkas.judul}">
<@bingkai.id perihal=perihal tautan=tugas.tautan tombol="Buka tugas">
<p>Langkah ${langkah.no} berkas <strong>${berkas.nomor}</strong>, ${langkah.nama}, jatuh tempo pada <strong>${tugas.tenggat}</strong><#if tugas.waktu?has_content> (sisa ${tugas.waktu})</#if>.</p>
</@bingkai.id>
