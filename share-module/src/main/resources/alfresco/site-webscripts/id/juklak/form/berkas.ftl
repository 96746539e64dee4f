<#-- The case's documents and steps, by the package, which is the case's folder. -->
<#if field.value?? && field.value?string?has_content>
<div class="form-field">
   <juklak-berkas simpul="${field.value?string?html}"<#if (field.control.params.perjalanan!"") == "true"> perjalanan</#if>></juklak-berkas>
</div>
</#if>
