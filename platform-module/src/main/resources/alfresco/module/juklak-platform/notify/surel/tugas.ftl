<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Tugas baru: ${berkas.nomor}, langkah ${langkah.no} – ${berkas.judul}">
<@bingkai.id perihal=perihal tautan=tugas.tautan tombol="Buka tugas">
<p>Berkas <strong>${berkas.nomor}</strong> menunggu tindakan <strong>${langkah.pelaksana}</strong>: langkah ${langkah.no}, ${langkah.nama}.</p>
<p>${langkah.petunjuk}</p>
</@bingkai.id>
