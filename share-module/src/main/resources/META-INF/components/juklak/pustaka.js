/**
 * The document library: the module's actions, and the lines that tell a case and a document of the process. The server decides what may be
 * done; here stands only how it is asked.
 */
(function()
{
   var $html = Alfresco.util.encodeHTML, NODE_ID = /[^\/]+$/;

   function id(record)
   {
      return NODE_ID.exec(record.nodeRef)[0];
   }

   function property(record, name)
   {
      var value = record.jsNode.properties["jkl:" + name];
      return value === undefined || value === null ? "" : value;
   }

   function message(key)
   {
      var text = Alfresco.util.message(key);
      return text === key ? "" : text;
   }

   function goToBoard(place)
   {
      document.location.href = Alfresco.constants.URL_PAGECONTEXT + "juklak#/" + place;
   }

   function actionOf(act)
   {
      return function(record)
      {
         Juklak.show("juklak-tindakan",
         {
            macam: act,
            simpul: id(record),
            nama: record.displayName || record.fileName,
            versi: record.version
         }, function()
         {
            // The list and the page of a document load anew what has changed.
            YAHOO.Bubbling.fire("metadataRefresh");
         });
      };
   }

   var ACTIONS =
   {
      onJuklakMulai: actionOf("mulai"),
      onJuklakTemplat: actionOf("templat"),
      onJuklakParaf: actionOf("paraf"),
      onJuklakTandatangan: actionOf("tandaTangan"),
      onJuklakVerifikasi: actionOf("verifikasi"),

      onJuklakPenetapan: function(record)
      {
         goToBoard("arsip?q=" + encodeURIComponent(property(record, "nomorBerkasAsal")));
      },

      onJuklakProses: function(record)
      {
         var parent = record.parent && record.parent.nodeRef ? record.parent.nodeRef : null, origin = property(record, "nomorBerkasAsal");
         if (record.jsNode.isContainer)
         {
            goToBoard("berkas/" + id(record));
         }
         else if (origin || !parent)
         {
            // What is archived lies outside of its case.
            goToBoard("berkas?q=" + encodeURIComponent(origin));
         }
         else
         {
            goToBoard("berkas/" + NODE_ID.exec(parent)[0]);
         }
      }
   };

   function item(label, content)
   {
      return content ? '<span class="item">' + (label ? "<em>" + $html(label) + "</em> " : "") + $html(content) + "</span>" : "";
   }

   function date(value)
   {
      var time = value && value.iso8601 ? Alfresco.util.fromISO8601(value.iso8601) : null;
      return time ? Alfresco.util.formatDate(time) : "";
   }

   /** Unit, where the case stands and when the step is due; number and title are the row's own. */
   function berkasLine(record)
   {
      var step = property(record, "langkah"), status = property(record, "status"), place = message("juklak.status." + status);
      if (status == "berjalan")
      {
         place = Juklak.stepNumbers[step] + ". " + message("juklak.langkah." + step + ".nama");
      }
      return item("", property(record, "unit")) + item("", place) +
         item(message("juklak.medan.tenggat"), date(property(record, "tenggat")));
   }

   /** Kind, state and official number. */
   function documentLine(record)
   {
      return item("", message("juklak.jenis." + record.jsNode.type.replace("jkl:", ""))) +
         item("", message("juklak.keadaan." + property(record, "keadaan"))) +
         item(message("juklak.medan.nomor"), property(record, "nomor"));
   }

   YAHOO.util.Event.onDOMReady(function()
   {
      var name;
      for (name in ACTIONS)
      {
         if (ACTIONS.hasOwnProperty(name))
         {
            YAHOO.Bubbling.fire("registerAction", {actionName: name, fn: ACTIONS[name]});
         }
      }
      YAHOO.Bubbling.fire("registerRenderer", {propertyName: "juklakBerkas", renderer: berkasLine});
      YAHOO.Bubbling.fire("registerRenderer", {propertyName: "juklakDokumen", renderer: documentLine});
   });
})();
