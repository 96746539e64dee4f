<?xml version="1.0" encoding="UTF-8"?>
<#-- Share's configuration for Juklak, filled from sop/juklak.json of the platform module when this module is built (src/build/FillTemplates.java). -->
<#assign controls="/org/alfresco/components/form/controls">
<#macro text id label="" set="" mandatory=false max=4000 rows=5>
          <field id="${id}"<#if label?has_content> label-id="${label}"</#if><#if set?has_content> set="${set}"</#if><#if mandatory> mandatory="true"</#if>>
            <control template="${controls}/textarea.ftl">
              <control-param name="rows">${rows}</control-param>
              <control-param name="maxLength">${max?c}</control-param>
              <control-param name="style">width: 95%; max-width: 60em</control-param>
            </control>
          </field>
</#macro>
<#macro readOnly id label="" set="">
          <field id="${id}"<#if label?has_content> label-id="${label}"</#if><#if set?has_content> set="${set}"</#if>>
            <control template="${controls}/info.ftl"/>
          </field>
</#macro>
<#-- A code that is told by the SOP's own words. -->
<#macro word id prefix suffix="">
          <field id="${id}">
            <control template="/id/juklak/form/kata.ftl">
              <control-param name="awalan">${prefix}</control-param>
              <control-param name="akhiran">${suffix}</control-param>
            </control>
          </field>
</#macro>
<#macro unit id>
          <field id="${id}">
            <control template="/id/juklak/form/pilihan.ftl"/>
          </field>
</#macro>
<#macro documents withJourney=false>
          <field id="bpm:package" label-id="juklak.bagian.dokumen" set="dokumen">
            <control template="/id/juklak/form/berkas.ftl">
              <control-param name="perjalanan">${withJourney?c}</control-param>
            </control>
          </field>
</#macro>
<alfresco-config>

  <!-- The scripts behind the form controls below. What a field is called is told by the model, in the user's language, unless a label stands here. -->
  <config>
    <forms>
      <dependencies>
        <css src="/components/juklak/juklak.css"/>
        <js src="/components/juklak/juklak.js"/>
        <js src="/components/juklak/formulir.js"/>
      </dependencies>
    </forms>
  </config>

  <!-- Starting a case. -->
  <config evaluator="string-compare" condition="activiti$${proses}">
    <forms>
      <form>
        <field-visibility>
          <show id="jklwf:judul"/>
          <show id="jklwf:bentuk"/>
          <show id="jklwf:asal"/>
          <show id="jklwf:unit"/>
          <show id="packageItems"/>
          <show id="jklwf:keterangan"/>
        </field-visibility>
        <appearance>
          <set id="" appearance="title" label-id="juklak.bagian.mulai"/>
          <@text id="jklwf:judul" mandatory=true max=250 rows=2/>
          <@unit id="jklwf:unit"/>
          <field id="packageItems" label-id="juklak.medan.lampiran">
            <control template="${controls}/workflow/packageitems.ftl"/>
          </field>
          <field id="jklwf:keterangan">
            <control template="/id/juklak/form/mulai.ftl">
              <control-param name="rows">3</control-param>
              <control-param name="maxLength">1000</control-param>
              <control-param name="style">width: 95%; max-width: 60em</control-param>
            </control>
          </field>
        </appearance>
      </form>
    </forms>
  </config>

  <!-- The same data on the page of the workflow, with the case's documents and steps, and on the page of the start task. -->
  <config evaluator="task-type" condition="jklwf:mulai">
    <forms>
<#list ["workflow-details", ""] as id>
      <form<#if id?has_content> id="${id}"</#if>>
        <field-visibility>
          <show id="jklwf:judul"/>
          <show id="jklwf:bentuk"/>
          <show id="jklwf:asal"/>
          <show id="jklwf:unit"/>
          <show id="jklwf:keterangan"/>
          <show id="bpm:package"/>
        </field-visibility>
        <appearance>
          <set id="" appearance="title" label-id="juklak.bagian.berkas"/>
          <set id="dokumen" appearance="title" label-id="juklak.bagian.dokumen"/>
          <@readOnly id="jklwf:judul"/>
          <@unit id="jklwf:unit"/>
          <@text id="jklwf:keterangan"/>
          <@documents withJourney=id?has_content/>
        </appearance>
      </form>
</#list>
    </forms>
  </config>

  <!-- The SOP's steps: what the step asks for with its documents, its texts and decisions, a note, and the outcome as buttons. Once it is done, what was written and how it ended. -->
<#list langkah as step>
  <config evaluator="task-type" condition="jklwf:${step.id}">
    <forms>
      <form>
        <field-visibility>
          <show id="message"/>
          <show id="taskOwner" for-mode="view"/>
          <show id="bpm:dueDate" for-mode="view"/>
          <show id="bpm:completionDate" for-mode="view"/>
<#list step.isian![] as field>
          <show id="jklwf:${field.nama}"/>
</#list>
<#list step.keputusan![] as decision>
          <show id="jklwf:${decision}"/>
</#list>
          <show id="bpm:comment"/>
          <show id="jklwf:hasil"/>
          <show id="bpm:package" for-mode="view"/>
        </field-visibility>
        <appearance>
          <set id="" appearance="title" label-id="juklak.bagian.langkah"/>
          <set id="hasil" appearance="title" label-id="juklak.bagian.hasil"/>
          <set id="dokumen" appearance="title" label-id="juklak.bagian.dokumen"/>
          <field id="message" label-id="juklak.bagian.langkah">
            <control template="/id/juklak/form/langkah.ftl">
              <control-param name="langkah">${step.id}</control-param>
            </control>
          </field>
          <field id="taskOwner" label-id="juklak.medan.pemegang">
            <control template="${controls}/workflow/taskowner.ftl"/>
          </field>
          <field id="bpm:dueDate" label-id="juklak.medan.tenggat">
            <control template="${controls}/date.ftl">
              <control-param name="showTime">true</control-param>
            </control>
          </field>
          <field id="bpm:completionDate" label-id="juklak.medan.selesai">
            <control template="${controls}/date.ftl">
              <control-param name="showTime">true</control-param>
            </control>
          </field>
<#list step.isian![] as field>
          <@text id="jklwf:${field.nama}" set="hasil"/>
</#list>
<#list step.keputusan![] as decision>
          <field id="jklwf:${decision}" set="hasil">
            <control template="/id/juklak/form/putusan.ftl"/>
          </field>
</#list>
          <@text id="bpm:comment" label="juklak.medan.catatan" set="hasil"/>
          <field id="jklwf:hasil" set="hasil">
            <control template="/id/juklak/form/hasil.ftl"/>
          </field>
          <@documents/>
        </appearance>
      </form>
    </forms>
  </config>
</#list>

  <!-- Metadata of a case: read only, because the process alone changes it. -->
  <config evaluator="node-type" condition="jkl:berkas">
    <forms>
<#list ["", "doclib-simple-metadata"] as id>
      <form<#if id?has_content> id="${id}"</#if>>
        <field-visibility>
<#list ["nomorBerkas", "judul", "bentuk", "asal", "unit", "status", "langkah", "tenggat", "mulai", "selesai", "jumlahKembali", "keterangan", "alasanBatal"] as field>
          <show id="jkl:${field}" for-mode="view"/>
</#list>
          <show id="cm:description"/>
        </field-visibility>
<#if id?has_content>
        <edit-form template="../documentlibrary/forms/doclib-simple-metadata.ftl"/>
</#if>
        <appearance>
<#list ["nomorBerkas", "judul", "jumlahKembali", "keterangan", "alasanBatal"] as field>
          <@readOnly id="jkl:${field}"/>
</#list>
          <@unit id="jkl:unit"/>
          <@word id="jkl:langkah" prefix="juklak.langkah." suffix=".nama"/>
<#list ["tenggat", "mulai", "selesai"] as field>
          <field id="jkl:${field}">
            <control template="${controls}/date.ftl">
              <control-param name="showTime">true</control-param>
            </control>
          </field>
</#list>
          <field id="cm:description" label-id="juklak.medan.uraian">
            <control template="${controls}/textarea.ftl"/>
          </field>
        </appearance>
      </form>
</#list>
    </forms>
  </config>

  <!-- Metadata of a document of each kind. State, marks and official number are given by the process; title and description are anyone's who may write. -->
<#list jenis as kind>
  <config evaluator="node-type" condition="jkl:${kind.id}">
    <forms>
      <form>
        <field-visibility>
          <show id="cm:name"/>
          <show id="cm:title" force="true"/>
          <show id="cm:description" force="true"/>
<#list ["keadaan", "langkahDokumen", "nomor", "tanggal", "kodeVerifikasi"] as field>
          <show id="jkl:${field}" for-mode="view"/>
</#list>
<#if kind.arsip!false || kind.id == final.menjadi>
<#list ["bentukArsip", "unitAsal", "nomorBerkasAsal", "klasifikasi", "retensiAktif", "retensiInaktif", "nasibAkhir", "retensiBerakhir", "lokasiFisik", "nomorPenetapan", "tanggalPenetapan"] as field>
          <show id="jkl:${field}" for-mode="view"/>
</#list>
</#if>
          <show id="mimetype" for-mode="view"/>
          <show id="size" for-mode="view"/>
          <show id="cm:creator" for-mode="view"/>
          <show id="cm:created" for-mode="view"/>
          <show id="cm:modifier" for-mode="view"/>
          <show id="cm:modified" for-mode="view"/>
        </field-visibility>
        <appearance>
          <field id="cm:name" label-id="juklak.medan.nama">
            <control template="${controls}/textfield.ftl">
              <control-param name="maxLength">255</control-param>
            </control>
          </field>
          <field id="cm:title" label-id="juklak.medan.judul">
            <control template="${controls}/textfield.ftl"/>
          </field>
          <field id="cm:description" label-id="juklak.medan.uraian">
            <control template="${controls}/textarea.ftl">
              <control-param name="activateLinks">true</control-param>
            </control>
          </field>
          <@word id="jkl:langkahDokumen" prefix="juklak.langkah." suffix=".nama"/>
<#if kind.arsip!false || kind.id == final.menjadi>
          <@word id="jkl:bentukArsip" prefix="juklak.bentuk."/>
          <@unit id="jkl:unitAsal"/>
</#if>
          <field id="mimetype" label-id="juklak.medan.format">
            <control template="${controls}/mimetype.ftl"/>
          </field>
          <field id="size" label-id="juklak.medan.ukuran">
            <control template="${controls}/size.ftl"/>
          </field>
<#list ["creator", "created", "modifier", "modified"] as field>
          <field id="cm:${field}" label-id="juklak.medan.${field}"/>
</#list>
        </appearance>
      </form>
      <form id="doclib-simple-metadata">
        <field-visibility>
          <show id="cm:name"/>
          <show id="cm:title" force="true"/>
          <show id="cm:description" force="true"/>
        </field-visibility>
        <edit-form template="../documentlibrary/forms/doclib-simple-metadata.ftl"/>
        <appearance>
          <field id="cm:name" label-id="juklak.medan.nama"/>
          <field id="cm:title" label-id="juklak.medan.judul">
            <control template="${controls}/textfield.ftl"/>
          </field>
          <field id="cm:description" label-id="juklak.medan.uraian">
            <control template="${controls}/textarea.ftl">
              <control-param name="activateLinks">true</control-param>
            </control>
          </field>
        </appearance>
      </form>
    </forms>
  </config>
</#list>

  <!-- Search for final guidelines. -->
  <config evaluator="string-compare" condition="AdvancedSearch">
    <advanced-search>
      <forms>
        <form labelId="juklak.cari.final" descriptionId="juklak.cari.final.keterangan">jkl:${final.menjadi}</form>
      </forms>
    </advanced-search>
  </config>
  <config evaluator="model-type" condition="jkl:${final.menjadi}">
    <forms>
      <form id="search">
        <field-visibility>
<#list ["judulArsip", "nomorBerkasAsal", "bentukArsip", "unitAsal", "tahunArsip", "klasifikasi", "nomorPenetapan", "tanggalPenetapan"] as field>
          <show id="jkl:${field}" force="true"/>
</#list>
          <show id="cm:modified"/>
        </field-visibility>
        <appearance>
<#list ["judulArsip", "nomorBerkasAsal", "unitAsal", "tahunArsip", "klasifikasi", "nomorPenetapan"] as field>
          <field id="jkl:${field}">
            <control template="${controls}/textfield.ftl"/>
          </field>
</#list>
          <field id="jkl:bentukArsip">
            <control template="${controls}/selectone.ftl">
              <control-param name="options">|{juklak.cari.semua},pedoman|{juklak.bentuk.pedoman},juklak|{juklak.bentuk.juklak}</control-param>
            </control>
          </field>
<#list ["jkl:tanggalPenetapan", "cm:modified"] as field>
          <field id="${field}"<#if field == "cm:modified"> label-id="juklak.medan.modified"</#if>>
            <control template="${controls}/daterange.ftl"/>
          </field>
</#list>
        </appearance>
      </form>
    </forms>
  </config>

  <!-- Document library: what may be chosen, what a row tells, what may be done. -->
  <config evaluator="string-compare" condition="DocLibCustom">
    <dependencies>
      <css src="components/juklak/juklak.css"/>
      <js src="components/juklak/juklak.js"/>
      <js src="components/juklak/sop.js"/>
      <js src="components/juklak/pustaka.js"/>
    </dependencies>
  </config>
  <config evaluator="string-compare" condition="DocumentLibrary">
    <create-content>
      <content id="juklak-mulai" label="juklak.tindakan.mulai" icon="juklak-mulai" index="7" type="pagelink">
        <param name="page">start-workflow?referrer=tasks&amp;proses=${proses}</param>
        <evaluator>juklak.evaluator.pemulai</evaluator>
      </content>
    </create-content>
    <types>
      <type name="cm:content">
        <subtype name="jkl:dokumen"/>
      </type>
      <type name="jkl:dokumen">
<#list jenis?filter(kind -> kind.id != final.menjadi) as kind>
        <subtype name="jkl:${kind.id}"/>
</#list>
      </type>
    </types>
    <!-- The module's aspects are marks that the process gives: they can be seen, never added or taken away by hand. -->
    <aspects>
      <visible>
<#list ["berparaf", "bertandaTangan", "diarsipkan", "ditetapkan"] as aspect>
        <aspect name="jkl:${aspect}"/>
</#list>
      </visible>
    </aspects>
    <indicators>
<#list ["konsep", "terparaf", "ditandatangani", "final"] as state>
      <indicator id="juklak-${state}" index="${5 + state?index}" icon="juklak-${state}.svg" label="juklak.indikator.${state}">
        <evaluator>juklak.evaluator.keadaan.${state}</evaluator>
      </indicator>
</#list>
      <indicator id="juklak-terlambat" index="4" icon="juklak-terlambat.svg" label="juklak.indikator.terlambat">
        <evaluator>juklak.evaluator.terlambat</evaluator>
      </indicator>
    </indicators>
    <metadata-templates>
      <template id="juklak-berkas">
        <evaluator>juklak.evaluator.berkas</evaluator>
        <line index="10" id="juklakBerkas">{juklakBerkas}</line>
        <line index="20" id="date" view="detailed">{date}</line>
        <line index="30" id="description" view="detailed">{description}</line>
      </template>
      <template id="juklak-dokumen">
        <evaluator>juklak.evaluator.dokumen</evaluator>
        <banner index="10" id="lockBanner" evaluator="juklak.evaluator.kunciKerja">{lockBanner}</banner>
        <line index="10" id="juklakDokumen">{juklakDokumen}</line>
        <line index="20" id="date">{date}{size}</line>
        <line index="30" id="description" view="detailed">{description}</line>
      </template>
    </metadata-templates>
  </config>

  <!-- Actions. An action's evaluators keep it from those who may not; the web script behind it decides again, and says why when it refuses. -->
  <config evaluator="string-compare" condition="DocLibActions">
    <actions>
<#macro action id script evaluators permission="">
      <action id="juklak-${id}" type="javascript" label="juklak.tindakan.${id}" icon="juklak-${id}">
        <param name="function">${script}</param>
<#if permission?has_content>
        <permissions>
          <permission allow="true">${permission}</permission>
        </permissions>
</#if>
<#list evaluators as evaluator>
        <evaluator>juklak.evaluator.${evaluator}</evaluator>
</#list>
      </action>
</#macro>
      <@action id="mulai" script="onJuklakMulai" evaluators=["pengusul", "bukanDokumen"]/>
      <@action id="templat" script="onJuklakTemplat" evaluators=["berkasBerjalan"] permission="CreateChildren"/>
      <@action id="paraf" script="onJuklakParaf" evaluators=["bolehParaf"] permission="Write"/>
      <@action id="tandatangan" script="onJuklakTandatangan" evaluators=["bolehTandaTangan"] permission="Write"/>
      <@action id="verifikasi" script="onJuklakVerifikasi" evaluators=["bertanda"]/>
      <@action id="penetapan" script="onJuklakPenetapan" evaluators=["finalDiarsip", "pencatatPenetapan"]/>
      <@action id="proses" script="onJuklakProses" evaluators=["berkasAtauDokumen"]/>
    </actions>
    <actionGroups>
<#list ["document-browse", "document-details"] as actions>
      <actionGroup id="${actions}">
<#list ["mulai", "paraf", "tandatangan", "verifikasi", "penetapan", "proses"] as action>
        <action index="${20 + action?index}" id="juklak-${action}"/>
</#list>
      </actionGroup>
</#list>
<#list ["folder-browse", "folder-details"] as actions>
      <actionGroup id="${actions}">
<#list ["templat", "proses"] as action>
        <action index="${20 + action?index}" id="juklak-${action}"/>
</#list>
      </actionGroup>
</#list>
    </actionGroups>
  </config>

  <!-- The board may be chosen as a page of a site. -->
  <config evaluator="string-compare" condition="SitePages">
    <pages>
      <page id="juklak">juklak</page>
    </pages>
  </config>

</alfresco-config>
