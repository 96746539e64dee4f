<#-- The application is an ES module with names of its own; it is not aggregated with Share's scripts, whose compressor knows ES5 only. -->
<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/components/juklak/juklak.css" group="juklak"/>
</@>

<@markup id="html">
   <@uniqueIdDiv>
      <div id="juklak-papan" class="juklak-papan"
         data-layanan="${url.context}/proxy/alfresco/juklak"
         data-unduh="${url.context}/proxy/alfresco/api/node/content/workspace/SpacesStore"
         data-halaman="${url.context}/page"
         data-pengguna="${(user.name!"")?html}"
         data-bahasa="${locale?html}">
         <noscript>${msg("juklak.papan.tanpaSkrip")}</noscript>
      </div>
      <script type="text/javascript">//<![CDATA[
      (function()
      {
         // The names only: the token itself changes, so the application reads the cookie just before each request that changes something.
         var papan = document.getElementById("juklak-papan"), csrf = Alfresco.util.CSRFPolicy;
         if (csrf.isFilterEnabled())
         {
            papan.setAttribute("data-csrf-kuki", csrf.getCookie());
            papan.setAttribute("data-csrf-kepala", csrf.getHeader());
         }
      })();
      //]]></script>
      <#-- Share lets browsers keep a file for a day: the checksum makes another version of the module another address. -->
      <script type="module" src="<@checksumResource src="${url.context}/res/components/juklak/papan/papan.js" parameter="checksum"/>"></script>
   </@>
</@>
