<?xml version="1.0" encoding="UTF-8"?>
<#-- Filled from sop/juklak.json of the platform module when this module is built (src/build/FillTemplates.java). -->
<#function group id>
  <#return peran?filter(role -> role.id == id)?first.grup>
</#function>
<#-- The kinds of documents on which an office puts a mark (paraf or tandaTangan) at some step, asked for or allowed. -->
<#function kindsFor act office>
  <#local kinds = []>
  <#list langkah as step>
    <#list (step.perlu![]) + (step.boleh![]) as row>
      <#if (row.oleh!"") == office && (row.tindakan![])?seq_contains(act) && !kinds?seq_contains(row.jenis)>
        <#local kinds = kinds + [row.jenis]>
      </#if>
    </#list>
  </#list>
  <#return kinds>
</#function>
<#-- Whether cases of an origin begin with a document: some step asks it of that origin alone. -->
<#function beginsWithDocument origin>
  <#list langkah as step>
    <#list step.perlu![] as row>
      <#if (row.jika!"") == origin.id>
        <#return true>
      </#if>
    </#list>
  </#list>
  <#return false>
</#function>
<#-- The offices that may begin a case of one of the origins. -->
<#function startersOf origins>
  <#local offices = []>
  <#list origins as origin>
    <#local offices = offices + origin.oleh>
  </#list>
  <#return offices>
</#function>
<#macro values name list>
    <property name="${name}">
      <list>
<#list list as value>
        <value>${value}</value>
</#list>
      </list>
    </property>
</#macro>
<#macro types id kinds>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.nodeType">
    <@values name="types" list=(kinds?map(kind -> "jkl:" + kind))/>
  </bean>
</#macro>
<#macro members id offices>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.groupMembership">
    <@values name="groups" list=(offices?map(office -> group(office)))/>
    <property name="relation" value="OR"/>
  </bean>
</#macro>
<#macro equals id accessor value>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.value">
    <property name="accessor" value="${accessor}"/>
    <property name="comparator">
      <bean class="org.alfresco.web.evaluator.StringEqualsComparator">
        <property name="value" value="${value}"/>
      </bean>
    </property>
  </bean>
</#macro>
<#macro chain id how parts>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.${how}">
    <property name="evaluators">
      <list>
<#list parts as part>
        <ref bean="juklak.evaluator.${part}"/>
</#list>
      </list>
    </property>
  </bean>
</#macro>
<beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
       xsi:schemaLocation="http://www.springframework.org/schema/beans https://www.springframework.org/schema/beans/spring-beans.xsd">

  <!-- Texts of the module's forms, actions, pages and scripts; Share hands them to the browser with its own. -->
  <bean id="juklak.share.pesan" class="org.springframework.extensions.surf.util.ResourceBundleBootstrapComponent">
    <property name="resourceBundles">
      <list>
        <value>alfresco.messages.juklak-share</value>
        <value>alfresco.messages.juklak-sop</value>
        <value>alfresco.messages.juklak-jenis</value>
      </list>
    </property>
  </bean>

  <!-- What a node is. -->
  <@types id="berkas" kinds=["berkas"]/>
  <@types id="dokumen" kinds=["dokumen"]/>
  <@types id="final" kinds=[final.menjadi]/>
  <@chain id="berkasAtauDokumen" how="chainedMatchOne" parts=["berkas", "dokumen"]/>
  <bean id="juklak.evaluator.bukanDokumen" parent="juklak.evaluator.dokumen">
    <property name="negateOutput" value="true"/>
  </bean>
  <bean id="juklak.evaluator.diarsipkan" parent="evaluator.doclib.action.hasAspect">
    <@values name="aspects" list=(["jkl:diarsipkan"])/>
  </bean>
  <!-- What lies in the archive is locked for good; telling it for each document says nothing. -->
  <bean id="juklak.evaluator.kunciKerja" parent="evaluator.doclib.action.chainedMatchAll">
    <property name="evaluators">
      <list>
        <ref bean="evaluator.doclib.metadata.hasLockBanner"/>
        <ref bean="juklak.evaluator.belumDiarsipkan"/>
      </list>
    </property>
  </bean>
  <bean id="juklak.evaluator.belumDiarsipkan" parent="juklak.evaluator.diarsipkan">
    <property name="negateOutput" value="true"/>
  </bean>
  <@chain id="finalDiarsip" how="chainedMatchAll" parts=["final", "diarsipkan"]/>
  <bean id="juklak.evaluator.bertanda" parent="evaluator.doclib.action.hasAnyAspect">
    <@values name="aspects" list=(["jkl:berparaf", "jkl:bertandaTangan", "jkl:bertandaTanganLepas"])/>
  </bean>

  <!-- How it stands. -->
<#list ["konsep", "terparaf", "ditandatangani", "final"] as state>
  <@equals id="keadaan." + state accessor="node.properties.jkl:keadaan" value=state/>
</#list>
  <!-- A signed document may still need the next office's signature; only an archived one is closed. -->
  <bean id="juklak.evaluator.belumFinal" parent="juklak.evaluator.keadaan.final">
    <property name="negateOutput" value="true"/>
  </bean>
  <@equals id="status.berjalan" accessor="node.properties.jkl:status" value="berjalan"/>
  <@chain id="berkasBerjalan" how="chainedMatchAll" parts=["berkas", "status.berjalan"]/>
  <bean id="juklak.evaluator.lewatTenggat" parent="evaluator.doclib.action.value">
    <property name="accessor" value="node.properties.jkl:tenggat.iso8601"/>
    <property name="comparator">
      <bean class="id.juklak.share.HasPassed"/>
    </property>
  </bean>
  <@chain id="terlambat" how="chainedMatchAll" parts=["berkasBerjalan", "lewatTenggat"]/>

  <!-- Who asks. -->
  <@members id="pengusul" offices=startersOf(asal?filter(origin -> beginsWithDocument(origin)))/>
  <@members id="pemulai" offices=startersOf(asal?filter(origin -> !beginsWithDocument(origin)))/>
  <@members id="pencatatPenetapan" offices=arsip.penetap/>

  <!-- Who marks what: one pair of office and kinds for each office that the SOP lets put the mark. -->
<#list {"paraf": "bolehParaf", "tandaTangan": "bolehTandaTangan"} as act, bean>
<#assign pairs = []>
<#list peran as office>
<#assign kinds = kindsFor(act, office.id)>
<#if kinds?has_content>
<#assign name = act + "." + office.id>
<#assign pairs = pairs + [name]>
  <@members id=name + ".kantor" offices=[office.id]/>
  <@types id=name + ".jenis" kinds=kinds/>
  <@chain id=name how="chainedMatchAll" parts=[name + ".kantor", name + ".jenis"]/>
</#if>
</#list>
  <@chain id=bean + ".pasangan" how="chainedMatchOne" parts=pairs/>
  <@chain id=bean how="chainedMatchAll" parts=["belumFinal", bean + ".pasangan"]/>
</#list>

</beans>
