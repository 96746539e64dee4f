<#import "bingkai.ftl" as bingkai>
<#assign perihal = "New task: ${berkas.nomor}, step ${langkah.no} – ${berkas.judul}">
<@bingkai.en perihal=perihal tautan=tugas.tautan tombol="Open the task">
<p>Case <strong>${berkas.nomor}</strong> waits for <strong>${langkah.pelaksana}</strong>: step ${langkah.no}, ${langkah.nama}.</p>
<p>${langkah.petunjuk}</p>
</@bingkai.en>
