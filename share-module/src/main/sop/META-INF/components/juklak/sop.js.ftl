/** What Share's scripts need of the SOP; filled from sop/juklak.json of the platform module when this module is built. */
Juklak.stepNumbers =
{
<#list langkah as step>
   "${step.id}": ${step.no}<#sep>,</#sep>
</#list>
};
