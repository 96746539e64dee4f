<#-- How the step ends: two buttons while it goes on (src/main/board/share/outcome.js), a word when it is done. -->
<#if form.mode == "view">
<div class="form-field">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value"><#if field.value?string?has_content>${msg("juklak.hasil." + field.value?string)?html}<#else>${msg("form.control.novalue")}</#if></span>
   </div>
</div>
<#else>
<juklak-hasil></juklak-hasil>
</#if>
