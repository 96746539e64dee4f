/**
 * Share's forms of the process: the start form goes to our own web script, and the page "Start Workflow" opens it at once where its address
 * asks for it.
 */
(function()
{
   /**
    * Share's last chance to change a request: where our part of the form is there, it sends the form itself and shows a refusal with all
    * that was typed still in place.
    */
   YAHOO.Bubbling.on("beforeFormRuntimeInit", function(layer, args)
   {
      var form = document.getElementById(args[1].runtime.formId), start = form ? form.getElementsByTagName("juklak-awal")[0] : null;
      if (start)
      {
         args[1].runtime.doBeforeAjaxRequest =
         {
            fn: function(config)
            {
               return start.submit ? start.submit(config.dataObj) : true;
            },
            obj: null,
            scope: start
         };
      }
   });

   YAHOO.util.Event.onDOMReady(function()
   {
      var page = Alfresco.util.ComponentManager.findFirst("Alfresco.component.StartWorkflow"),
         process = Alfresco.util.getQueryStringParameter("proses"), definitions, i;
      if (page && process)
      {
         definitions = page.options.workflowDefinitions;
         for (i = 0; i < definitions.length; i++)
         {
            if (definitions[i].name == "activiti$" + process)
            {
               YAHOO.lang.later(0, page, page.onWorkflowSelectChange, [null, [null, {index: i}]]);
            }
         }
      }
   });
})();
