<#-- A code in the SOP's own words; it is only read. -->
<#assign value = field.value?string>
<div class="form-field">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value"><#if value == "">${msg("form.control.novalue")}<#else>${msg(field.control.params.awalan + value + (field.control.params.akhiran!""))?html}</#if></span>
   </div>
</div>
