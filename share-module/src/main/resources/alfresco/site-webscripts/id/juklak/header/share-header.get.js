// Runs after Share's own header script, on its model: one entry more, before the people finder where that is there.
(function()
{
   var bar = widgetUtils.findObject(model.jsonModel, "id", "HEADER_APP_MENU_BAR"), i, place, labels, item, id;
   if (bar && bar.config && bar.config.widgets)
   {
      place = bar.config.widgets.length;
      for (i = 0; i < bar.config.widgets.length; i++)
      {
         if (bar.config.widgets[i].id == "HEADER_PEOPLE")
         {
            place = i;
         }
      }
      bar.config.widgets.splice(place, 0,
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

   // These labels the menu bar and the search box take from files of their own, whose place is another in each version of Share and which
   // are not in Indonesian. Share's bundles have the same words in the user's language.
   labels =
   {
      HEADER_HOME: "header.menu.home.label",
      HEADER_MY_FILES: "page.myFiles.title",
      HEADER_SHARED_FILES: "page.sharedFiles.title",
      HEADER_SITES_MENU: "header.menu.sites.label",
      HEADER_TASKS: "header.my-tasks.label"
   };
   if (msg.get("juklak.kepala.labelShare") == "ganti")
   {
      for (id in labels)
      {
         item = widgetUtils.findObject(model.jsonModel, "id", id);
         if (item && item.config)
         {
            item.config.label = msg.get(labels[id]);
         }
      }
      item = widgetUtils.findObject(model.jsonModel, "id", "HEADER_SEARCH");
      if (item && item.config)
      {
         item.config.placeholder = msg.get("header.search.default");
         item.config.accessibilityInstruction = item.config.placeholder;
      }
   }
})();
