/** Share's forms of the process: the start form goes to our own web script, and the page "Start Workflow" opens it at once where its address asks for it. */
(function()
{
   var PROSES = "activiti$juklak";

   /** Share's last chance to change a request: where our part of the form is there, it sends the form itself and shows a refusal with all that was typed still in place. */
   YAHOO.Bubbling.on("beforeFormRuntimeInit", function(layer, args)
   {
      var formulir = document.getElementById(args[1].runtime.formId), awal = formulir ? formulir.getElementsByTagName("juklak-awal")[0] : null;
      if (awal)
      {
         args[1].runtime.doBeforeAjaxRequest =
         {
            fn: function(config)
            {
               return awal.kirim ? awal.kirim(config.dataObj) : true;
            },
            obj: null,
            scope: awal
         };
      }
   });

   YAHOO.util.Event.onDOMReady(function()
   {
      var halaman = Alfresco.util.ComponentManager.findFirst("Alfresco.component.StartWorkflow"), semua, i;
      if (halaman && Alfresco.util.getQueryStringParameter("proses") == "juklak")
      {
         semua = halaman.options.workflowDefinitions;
         for (i = 0; i < semua.length; i++)
         {
            if (semua[i].name == PROSES)
            {
               YAHOO.lang.later(0, halaman, halaman.onWorkflowSelectChange, [null, [null, {index: i}]]);
            }
         }
      }
   });
})();
