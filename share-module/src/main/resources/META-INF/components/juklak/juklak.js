/**
 * Loads the parts of the Papan Juklak that stand on Share's own pages (src/main/papan/share.js), once a page, and tells them where they are. ES5, as all scripts that Share aggregates: its
 * compressor knows no more. The parts themselves are modules, which Share does not touch.
 */
(function()
{
   if (window.Juklak)
   {
      return;
   }

   window.Juklak =
   {
      /** Puts an element of the board's on the page: its attributes, and what to do when it says that something has changed. */
      tampilkan: function(elemen, atribut, saatBerubah)
      {
         var baru = document.createElement(elemen), nama;
         for (nama in atribut)
         {
            if (atribut.hasOwnProperty(nama) && atribut[nama])
            {
               baru.setAttribute(nama, atribut[nama]);
            }
         }
         if (saatBerubah)
         {
            baru.addEventListener("berubah", saatBerubah);
         }
         document.body.appendChild(baru);
      }
   };

   YAHOO.util.Event.onDOMReady(function()
   {
      var csrf = Alfresco.util.CSRFPolicy, konteks, skrip;
      if (document.getElementById("juklak-papan") || document.getElementById("juklak-konteks"))
      {
         return;
      }
      konteks = document.createElement("div");
      konteks.id = "juklak-konteks";
      konteks.hidden = true;
      konteks.setAttribute("data-layanan", Alfresco.constants.URL_CONTEXT + "proxy/alfresco/juklak");
      konteks.setAttribute("data-unduh", Alfresco.constants.URL_CONTEXT + "proxy/alfresco/api/node/content/workspace/SpacesStore");
      konteks.setAttribute("data-halaman", Alfresco.constants.URL_CONTEXT + "page");
      konteks.setAttribute("data-pengguna", Alfresco.constants.USERNAME);
      konteks.setAttribute("data-bahasa", Alfresco.constants.JS_LOCALE);
      if (csrf && csrf.isFilterEnabled())
      {
         konteks.setAttribute("data-csrf-kuki", csrf.getCookie());
         konteks.setAttribute("data-csrf-kepala", csrf.getHeader());
      }
      document.body.appendChild(konteks);
      skrip = document.createElement("script");
      skrip.type = "module";
      skrip.src = Alfresco.constants.URL_RESCONTEXT + "components/juklak/papan/share.js?@sidik@";
      document.body.appendChild(skrip);
   });
})();
