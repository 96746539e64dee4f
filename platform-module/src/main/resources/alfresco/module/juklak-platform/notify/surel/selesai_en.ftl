<#import "bingkai.ftl" as bingkai>
<#assign perihal = "Finished: ${berkas.nomor} – ${berkas.judul}">
<@bingkai.en perihal=perihal tautan=berkas.tautan tombol="See the case">
<p>Case <strong>${berkas.nomor}</strong> has come to its end and was submitted to the Coordinating Minister for enactment; its final documents are in the archive.</p>
</@bingkai.en>
