/** The document library: the module's actions, and the lines that tell a case and a document of the process. The server decides what may be done; here stands only how it is asked. */
(function()
{
   var $html = Alfresco.util.encodeHTML, SIMPUL = /[^\/]+$/;

   function id(record)
   {
      return SIMPUL.exec(record.nodeRef)[0];
   }

   function sifat(record, nama)
   {
      var nilai = record.jsNode.properties["jkl:" + nama];
      return nilai === undefined || nilai === null ? "" : nilai;
   }

   function pesan(kunci)
   {
      var kata = Alfresco.util.message(kunci);
      return kata === kunci ? "" : kata;
   }

   function kePapan(tempat)
   {
      document.location.href = Alfresco.constants.URL_PAGECONTEXT + "juklak#/" + tempat;
   }

   function tindakan(macam)
   {
      return function(record)
      {
         Juklak.tampilkan("juklak-tindakan",
         {
            macam: macam,
            simpul: id(record),
            nama: record.displayName || record.fileName,
            versi: record.version
         }, function()
         {
            // The list and the page of a document load anew what has changed.
            YAHOO.Bubbling.fire("metadataRefresh");
         });
      };
   }

   var TINDAKAN =
   {
      onJuklakMulai: tindakan("mulai"),
      onJuklakTemplat: tindakan("templat"),
      onJuklakParaf: tindakan("paraf"),
      onJuklakTandatangan: tindakan("tandaTangan"),
      onJuklakVerifikasi: tindakan("verifikasi"),

      onJuklakPenetapan: function(record)
      {
         kePapan("arsip?q=" + encodeURIComponent(sifat(record, "nomorBerkasAsal")));
      },

      onJuklakProses: function(record)
      {
         var induk = record.parent && record.parent.nodeRef ? record.parent.nodeRef : null, asal = sifat(record, "nomorBerkasAsal");
         if (record.jsNode.isContainer)
         {
            kePapan("berkas/" + id(record));
         }
         else if (asal || !induk)
         {
            // What is archived lies outside of its case.
            kePapan("berkas?q=" + encodeURIComponent(asal));
         }
         else
         {
            kePapan("berkas/" + SIMPUL.exec(induk)[0]);
         }
      }
   };

   function bagian(label, isi)
   {
      return isi ? '<span class="item">' + (label ? "<em>" + $html(label) + "</em> " : "") + $html(isi) + "</span>" : "";
   }

   function tanggal(nilai)
   {
      var waktu = nilai && nilai.iso8601 ? Alfresco.util.fromISO8601(nilai.iso8601) : null;
      return waktu ? Alfresco.util.formatDate(waktu) : "";
   }

   /** Unit, where the case stands and when the step is due; number and title are the row's own. */
   function berkas(record)
   {
      var langkah = sifat(record, "langkah"), status = sifat(record, "status"), nama = langkah ? pesan("juklak.langkah." + langkah + ".nama") : "";
      return bagian("", sifat(record, "unit")) + bagian("", status == "berjalan" ? langkah.replace(/^langkah0?/, "") + ". " + nama : pesan("juklak.status." + status)) +
         bagian(pesan("juklak.medan.tenggat"), tanggal(sifat(record, "tenggat")));
   }

   /** Kind, state and official number. */
   function dokumen(record)
   {
      return bagian("", pesan("juklak.jenis." + record.jsNode.type.replace("jkl:", ""))) + bagian("", pesan("juklak.keadaan." + sifat(record, "keadaan"))) +
         bagian(pesan("juklak.medan.nomor"), sifat(record, "nomor"));
   }

   YAHOO.util.Event.onDOMReady(function()
   {
      var nama;
      for (nama in TINDAKAN)
      {
         if (TINDAKAN.hasOwnProperty(nama))
         {
            YAHOO.Bubbling.fire("registerAction", {actionName: nama, fn: TINDAKAN[nama]});
         }
      }
      YAHOO.Bubbling.fire("registerRenderer", {propertyName: "juklakBerkas", renderer: berkas});
      YAHOO.Bubbling.fire("registerRenderer", {propertyName: "juklakDokumen", renderer: dokumen});
   });
})();
