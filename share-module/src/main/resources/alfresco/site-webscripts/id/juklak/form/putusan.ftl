<#-- A decision between yes and no that nobody takes by leaving a box empty. -->
<#assign decision = field.value?string>
<div class="form-field">
<#if form.mode == "view">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value"><#if decision == "">${msg("form.control.novalue")}<#else>${msg("form.control.checkbox." + (decision == "true")?string("yes", "no"))}</#if></span>
   </div>
<#else>
   <label>${field.label?html}:</label>
   <div class="juklak-pilihan" role="radiogroup" aria-label="${field.label?html}">
      <span><input type="radio" id="${fieldHtmlId}-ya" name="${field.name}" value="true"<#if decision == "true"> checked="checked"</#if> /><label for="${fieldHtmlId}-ya">${msg("juklak.putusan.ya")}</label></span>
      <span><input type="radio" id="${fieldHtmlId}-tidak" name="${field.name}" value="false" /><label for="${fieldHtmlId}-tidak">${msg("juklak.putusan.tidak")}</label></span>
   </div>
</#if>
</div>
