/**
 * Loads the parts of the Papan Juklak that stand on Share's own pages (src/main/board/share.js), once a page, and tells them where they
 * are. ES5, as all scripts that Share aggregates: its compressor knows no more. The parts themselves are modules, which Share does not
 * touch.
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
      show: function(tag, attributes, onChange)
      {
         var element = document.createElement(tag), name;
         for (name in attributes)
         {
            if (attributes.hasOwnProperty(name) && attributes[name])
            {
               element.setAttribute(name, attributes[name]);
            }
         }
         if (onChange)
         {
            element.addEventListener("changed", onChange);
         }
         document.body.appendChild(element);
      }
   };

   YAHOO.util.Event.onDOMReady(function()
   {
      var csrf = Alfresco.util.CSRFPolicy, context, script;
      if (document.getElementById("juklak-papan") || document.getElementById("juklak-konteks"))
      {
         return;
      }
      context = document.createElement("div");
      context.id = "juklak-konteks";
      context.hidden = true;
      context.setAttribute("data-layanan", Alfresco.constants.URL_CONTEXT + "proxy/alfresco/juklak");
      context.setAttribute("data-unduh", Alfresco.constants.URL_CONTEXT + "proxy/alfresco/api/node/content/workspace/SpacesStore");
      context.setAttribute("data-halaman", Alfresco.constants.URL_CONTEXT + "page");
      context.setAttribute("data-pengguna", Alfresco.constants.USERNAME);
      context.setAttribute("data-bahasa", Alfresco.constants.JS_LOCALE);
      if (csrf && csrf.isFilterEnabled())
      {
         context.setAttribute("data-csrf-kuki", csrf.getCookie());
         context.setAttribute("data-csrf-kepala", csrf.getHeader());
      }
      document.body.appendChild(context);
      script = document.createElement("script");
      script.type = "module";
      script.src = Alfresco.constants.URL_RESCONTEXT + "components/juklak/papan/share.js?@checksum@";
      document.body.appendChild(script);
   });
})();
