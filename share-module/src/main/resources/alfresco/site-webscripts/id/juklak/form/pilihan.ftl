<#-- A choice that the server offers: its options come with the page's scripts (src/main/board/share/start.js). Where it is only read, the name for the code. -->
<div class="form-field">
<#if form.mode == "view">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value"><#if field.value?string?has_content><juklak-unit kode="${field.value?string?html}">${field.value?string?html}</juklak-unit><#else>${msg("form.control.novalue")}</#if></span>
   </div>
<#else>
   <label for="${fieldHtmlId}">${field.label?html}:</label>
   <select id="${fieldHtmlId}" name="${field.name}" tabindex="0"><#if field.value?string?has_content><option value="${field.value?string?html}" selected="selected">${field.value?string?html}</option></#if></select>
</#if>
</div>
