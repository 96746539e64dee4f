// Runs after Share's own header script, on its model: one entry more, before the people finder where that is there.
(function()
{
   var bilah = widgetUtils.findObject(model.jsonModel, "id", "HEADER_APP_MENU_BAR"), i, tempat;
   if (!bilah || !bilah.config || !bilah.config.widgets)
   {
      return;
   }
   tempat = bilah.config.widgets.length;
   for (i = 0; i < bilah.config.widgets.length; i++)
   {
      if (bilah.config.widgets[i].id == "HEADER_PEOPLE")
      {
         tempat = i;
      }
   }
   bilah.config.widgets.splice(tempat, 0,
   {
      id: "HEADER_JUKLAK",
      name: "alfresco/menus/AlfMenuBarItem",
      config:
      {
         id: "HEADER_JUKLAK",
         label: "juklak.kepala.papan",
         targetUrl: "juklak"
      }
   });
})();
