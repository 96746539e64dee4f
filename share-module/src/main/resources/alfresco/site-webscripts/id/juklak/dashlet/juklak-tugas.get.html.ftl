<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/components/juklak/juklak.css" group="dashlets"/>
</@>

<@markup id="js">
   <@script type="text/javascript" src="${url.context}/res/components/juklak/juklak.js" group="dashlets"/>
</@>

<@markup id="widgets">
   <@createWidgets group="dashlets"/>
</@>

<@markup id="html">
   <@uniqueIdDiv>
      <div class="dashlet juklak-tugas" id="${args.htmlid?html}">
         <div class="title">${msg("juklak.dasbor.judul")}</div>
         <div class="toolbar flat-button">
            <a href="${url.context}/page/juklak" class="theme-color-1">${msg("juklak.halaman.papan")}</a>
         </div>
         <div class="body scrollableList" <#if args.height??>style="height: ${args.height?html}px;"</#if>>
            <juklak-tugas></juklak-tugas>
         </div>
      </div>
   </@>
</@>
