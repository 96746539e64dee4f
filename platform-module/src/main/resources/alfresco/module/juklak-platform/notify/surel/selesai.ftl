<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Selesai: ${berkas.nomor} – ${berkas.judul}">
<@bingkai.id perihal=perihal tautan=berkas.tautan tombol="Lihat berkas">
<p>Berkas <strong>${berkas.nomor}</strong> selesai diproses dan disampaikan kepada Menko untuk ditetapkan; dokumen finalnya ada di Arsip.</p>
</@bingkai.id>
