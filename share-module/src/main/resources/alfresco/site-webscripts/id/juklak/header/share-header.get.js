// Runs after Share's own header script, on its model: one entry more, before the people finder where that is there.
(function()
{
   var bilah = widgetUtils.findObject(model.jsonModel, "id", "HEADER_APP_MENU_BAR"), i, tempat, label, satu, id;
   if (bilah && bilah.config && bilah.config.widgets)
   {
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
   }

   // These labels the menu bar and the search box take from files of their own, whose place is another in each version of Share and which are not in Indonesian. Share's bundles have the same
   // words in the user's language.
   label =
   {
      HEADER_HOME: "header.menu.home.label",
      HEADER_MY_FILES: "page.myFiles.title",
      HEADER_SHARED_FILES: "page.sharedFiles.title",
      HEADER_SITES_MENU: "header.menu.sites.label",
      HEADER_TASKS: "header.my-tasks.label"
   };
   if (msg.get("juklak.kepala.labelShare") == "ganti")
   {
      for (id in label)
      {
         satu = widgetUtils.findObject(model.jsonModel, "id", id);
         if (satu && satu.config)
         {
            satu.config.label = msg.get(label[id]);
         }
      }
      satu = widgetUtils.findObject(model.jsonModel, "id", "HEADER_SEARCH");
      if (satu && satu.config)
      {
         satu.config.placeholder = msg.get("header.search.default");
         satu.config.accessibilityInstruction = satu.config.placeholder;
      }
   }
})();
