<?xml version="1.0" encoding="UTF-8"?>
<#-- Share's configuration for Juklak, filled from sop/juklak.json of the platform module when this module is built (src/build/FillTemplates.java). -->
<#assign formulir="/org/alfresco/components/form/controls">
<#macro teks id label="" bagian="" wajib=false maks=4000 baris=5>
          <field id="${id}"<#if label?has_content> label-id="${label}"</#if><#if bagian?has_content> set="${bagian}"</#if><#if wajib> mandatory="true"</#if>>
            <control template="${formulir}/textarea.ftl">
              <control-param name="rows">${baris}</control-param>
              <control-param name="maxLength">${maks?c}</control-param>
              <control-param name="style">width: 95%; max-width: 60em</control-param>
            </control>
          </field>
</#macro>
<#macro baca id label="" bagian="">
          <field id="${id}"<#if label?has_content> label-id="${label}"</#if><#if bagian?has_content> set="${bagian}"</#if>>
            <control template="${formulir}/info.ftl"/>
          </field>
</#macro>
<#-- A code that is told by the SOP's own words. -->
<#macro kata id awalan akhiran="">
          <field id="${id}">
            <control template="/id/juklak/form/kata.ftl">
              <control-param name="awalan">${awalan}</control-param>
              <control-param name="akhiran">${akhiran}</control-param>
            </control>
          </field>
</#macro>
<#macro unit id>
          <field id="${id}">
            <control template="/id/juklak/form/pilihan.ftl"/>
          </field>
</#macro>
<#macro dokumen perjalanan=false>
          <field id="bpm:package" label-id="juklak.bagian.dokumen" set="dokumen">
            <control template="/id/juklak/form/berkas.ftl">
              <control-param name="perjalanan">${perjalanan?c}</control-param>
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
          <@teks id="jklwf:judul" wajib=true maks=250 baris=2/>
          <@unit id="jklwf:unit"/>
          <field id="packageItems" label-id="juklak.medan.lampiran">
            <control template="${formulir}/workflow/packageitems.ftl"/>
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
          <@baca id="jklwf:judul"/>
          <@unit id="jklwf:unit"/>
          <@teks id="jklwf:keterangan"/>
          <@dokumen perjalanan=id?has_content/>
        </appearance>
      </form>
</#list>
    </forms>
  </config>

  <!-- The SOP's steps: what the step asks for with its documents, its texts and decisions, a note, and the outcome as buttons. Once it is done, what was written and how it ended. -->
<#list langkah as satu>
  <config evaluator="task-type" condition="jklwf:${satu.id}">
    <forms>
      <form>
        <field-visibility>
          <show id="message"/>
          <show id="taskOwner" for-mode="view"/>
          <show id="bpm:dueDate" for-mode="view"/>
          <show id="bpm:completionDate" for-mode="view"/>
<#list satu.isian![] as isian>
          <show id="jklwf:${isian.nama}"/>
</#list>
<#list satu.keputusan![] as keputusan>
          <show id="jklwf:${keputusan}"/>
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
              <control-param name="langkah">${satu.id}</control-param>
            </control>
          </field>
          <field id="taskOwner" label-id="juklak.medan.pemegang">
            <control template="${formulir}/workflow/taskowner.ftl"/>
          </field>
          <field id="bpm:dueDate" label-id="juklak.medan.tenggat">
            <control template="${formulir}/date.ftl">
              <control-param name="showTime">true</control-param>
            </control>
          </field>
          <field id="bpm:completionDate" label-id="juklak.medan.selesai">
            <control template="${formulir}/date.ftl">
              <control-param name="showTime">true</control-param>
            </control>
          </field>
<#list satu.isian![] as isian>
          <@teks id="jklwf:${isian.nama}" bagian="hasil"/>
</#list>
<#list satu.keputusan![] as keputusan>
          <field id="jklwf:${keputusan}" set="hasil">
            <control template="/id/juklak/form/putusan.ftl"/>
          </field>
</#list>
          <@teks id="bpm:comment" label="juklak.medan.catatan" bagian="hasil"/>
          <field id="jklwf:hasil" set="hasil">
            <control template="/id/juklak/form/hasil.ftl"/>
          </field>
          <@dokumen/>
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
<#list ["nomorBerkas", "judul", "bentuk", "asal", "unit", "status", "langkah", "tenggat", "mulai", "selesai", "jumlahKembali", "keterangan", "alasanBatal"] as medan>
          <show id="jkl:${medan}" for-mode="view"/>
</#list>
          <show id="cm:description"/>
        </field-visibility>
<#if id?has_content>
        <edit-form template="../documentlibrary/forms/doclib-simple-metadata.ftl"/>
</#if>
        <appearance>
<#list ["nomorBerkas", "judul", "jumlahKembali", "keterangan", "alasanBatal"] as medan>
          <@baca id="jkl:${medan}"/>
</#list>
          <@unit id="jkl:unit"/>
          <@kata id="jkl:langkah" awalan="juklak.langkah." akhiran=".nama"/>
<#list ["tenggat", "mulai", "selesai"] as medan>
          <field id="jkl:${medan}">
            <control template="${formulir}/date.ftl">
              <control-param name="showTime">true</control-param>
            </control>
          </field>
</#list>
          <field id="cm:description" label-id="juklak.medan.uraian">
            <control template="${formulir}/textarea.ftl"/>
          </field>
        </appearance>
      </form>
</#list>
    </forms>
  </config>

  <!-- Metadata of a document of each kind. State, marks and official number are given by the process; title and description are anyone's who may write. -->
<#list jenis as satu>
  <config evaluator="node-type" condition="jkl:${satu.id}">
    <forms>
      <form>
        <field-visibility>
          <show id="cm:name"/>
          <show id="cm:title" force="true"/>
          <show id="cm:description" force="true"/>
<#list ["keadaan", "langkahDokumen", "nomor", "tanggal", "kodeVerifikasi"] as medan>
          <show id="jkl:${medan}" for-mode="view"/>
</#list>
<#if satu.arsip!false || satu.id == final.menjadi>
<#list ["bentukArsip", "unitAsal", "nomorBerkasAsal", "klasifikasi", "retensiAktif", "retensiInaktif", "nasibAkhir", "retensiBerakhir", "lokasiFisik", "nomorPenetapan", "tanggalPenetapan"] as medan>
          <show id="jkl:${medan}" for-mode="view"/>
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
            <control template="${formulir}/textfield.ftl">
              <control-param name="maxLength">255</control-param>
            </control>
          </field>
          <field id="cm:title" label-id="juklak.medan.judul">
            <control template="${formulir}/textfield.ftl"/>
          </field>
          <field id="cm:description" label-id="juklak.medan.uraian">
            <control template="${formulir}/textarea.ftl">
              <control-param name="activateLinks">true</control-param>
            </control>
          </field>
          <@kata id="jkl:langkahDokumen" awalan="juklak.langkah." akhiran=".nama"/>
<#if satu.arsip!false || satu.id == final.menjadi>
          <@kata id="jkl:bentukArsip" awalan="juklak.bentuk."/>
          <@unit id="jkl:unitAsal"/>
</#if>
          <field id="mimetype" label-id="juklak.medan.format">
            <control template="${formulir}/mimetype.ftl"/>
          </field>
          <field id="size" label-id="juklak.medan.ukuran">
            <control template="${formulir}/size.ftl"/>
          </field>
<#list ["creator", "created", "modifier", "modified"] as medan>
          <field id="cm:${medan}" label-id="juklak.medan.${medan}"/>
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
            <control template="${formulir}/textfield.ftl"/>
          </field>
          <field id="cm:description" label-id="juklak.medan.uraian">
            <control template="${formulir}/textarea.ftl">
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
<#list ["judulArsip", "nomorBerkasAsal", "bentukArsip", "unitAsal", "tahunArsip", "klasifikasi", "nomorPenetapan", "tanggalPenetapan"] as medan>
          <show id="jkl:${medan}" force="true"/>
</#list>
          <show id="cm:modified"/>
        </field-visibility>
        <appearance>
<#list ["judulArsip", "nomorBerkasAsal", "unitAsal", "tahunArsip", "klasifikasi", "nomorPenetapan"] as medan>
          <field id="jkl:${medan}">
            <control template="${formulir}/textfield.ftl"/>
          </field>
</#list>
          <field id="jkl:bentukArsip">
            <control template="${formulir}/selectone.ftl">
              <control-param name="options">|{juklak.cari.semua},pedoman|{juklak.bentuk.pedoman},juklak|{juklak.bentuk.juklak}</control-param>
            </control>
          </field>
<#list ["jkl:tanggalPenetapan", "cm:modified"] as medan>
          <field id="${medan}"<#if medan == "cm:modified"> label-id="juklak.medan.modified"</#if>>
            <control template="${formulir}/daterange.ftl"/>
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
      <js src="components/juklak/pustaka.js"/>
    </dependencies>
  </config>
  <config evaluator="string-compare" condition="DocumentLibrary">
    <create-content>
      <content id="juklak-mulai" label="juklak.tindakan.mulai" icon="juklak-mulai" index="7" type="pagelink">
        <param name="page">start-workflow?referrer=tasks&amp;proses=juklak</param>
        <evaluator>juklak.evaluator.pemulai</evaluator>
      </content>
    </create-content>
    <types>
      <type name="cm:content">
        <subtype name="jkl:dokumen"/>
      </type>
      <type name="jkl:dokumen">
<#list jenis?filter(satu -> satu.id != final.menjadi) as satu>
        <subtype name="jkl:${satu.id}"/>
</#list>
      </type>
    </types>
    <!-- The module's aspects are marks that the process gives: they can be seen, never added or taken away by hand. -->
    <aspects>
      <visible>
<#list ["berparaf", "bertandaTangan", "diarsipkan", "ditetapkan"] as aspek>
        <aspect name="jkl:${aspek}"/>
</#list>
      </visible>
    </aspects>
    <indicators>
<#list ["konsep", "terparaf", "ditandatangani", "final"] as keadaan>
      <indicator id="juklak-${keadaan}" index="${5 + keadaan?index}" icon="juklak-${keadaan}.svg" label="juklak.indikator.${keadaan}">
        <evaluator>juklak.evaluator.keadaan.${keadaan}</evaluator>
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
<#macro tindakan id fungsi evaluator izin="">
      <action id="juklak-${id}" type="javascript" label="juklak.tindakan.${id}" icon="juklak-${id}">
        <param name="function">${fungsi}</param>
<#if izin?has_content>
        <permissions>
          <permission allow="true">${izin}</permission>
        </permissions>
</#if>
<#list evaluator as satu>
        <evaluator>juklak.evaluator.${satu}</evaluator>
</#list>
      </action>
</#macro>
      <@tindakan id="mulai" fungsi="onJuklakMulai" evaluator=["pengusul", "bukanDokumen"]/>
      <@tindakan id="templat" fungsi="onJuklakTemplat" evaluator=["berkasBerjalan"] izin="CreateChildren"/>
      <@tindakan id="paraf" fungsi="onJuklakParaf" evaluator=["bolehParaf"] izin="Write"/>
      <@tindakan id="tandatangan" fungsi="onJuklakTandatangan" evaluator=["bolehTandaTangan"] izin="Write"/>
      <@tindakan id="verifikasi" fungsi="onJuklakVerifikasi" evaluator=["bertanda"]/>
      <@tindakan id="penetapan" fungsi="onJuklakPenetapan" evaluator=["finalDiarsip", "pencatatPenetapan"]/>
      <@tindakan id="proses" fungsi="onJuklakProses" evaluator=["berkasAtauDokumen"]/>
    </actions>
    <actionGroups>
<#list ["document-browse", "document-details"] as kelompok>
      <actionGroup id="${kelompok}">
<#list ["mulai", "paraf", "tandatangan", "verifikasi", "penetapan", "proses"] as satu>
        <action index="${20 + satu?index}" id="juklak-${satu}"/>
</#list>
      </actionGroup>
</#list>
<#list ["folder-browse", "folder-details"] as kelompok>
      <actionGroup id="${kelompok}">
<#list ["templat", "proses"] as satu>
        <action index="${20 + satu?index}" id="juklak-${satu}"/>
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
