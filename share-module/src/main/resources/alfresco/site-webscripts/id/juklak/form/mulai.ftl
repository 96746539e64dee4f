<#-- The last line of the start form: who may start, and why the server refuses (src/main/board/share/start.js). -->
<#include "/org/alfresco/components/form/controls/textarea.ftl" />
<#if form.mode == "create">
<juklak-awal></juklak-awal>
</#if>
