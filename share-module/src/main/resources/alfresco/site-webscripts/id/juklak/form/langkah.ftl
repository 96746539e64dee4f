<#-- The head of a task's form: what the step is and needs (src/main/board/share/step.js). -->
<div class="form-field">
   <juklak-langkah langkah="${(field.control.params.langkah!"")?html}" tugas="${(form.arguments.itemId!"")?html}"<#if form.mode == "view"> lihat</#if>></juklak-langkah>
   <noscript>${msg("juklak.papan.tanpaSkrip")}</noscript>
</div>
