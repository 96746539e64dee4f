<?xml version="1.0" encoding="UTF-8"?>
<#-- Filled from sop/juklak.json of the platform module when this module is built (src/build/Susun.java). -->
<#function grup id>
  <#return peran?filter(satu -> satu.id == id)?first.grup>
</#function>
<#-- The kinds of documents on which an office puts a mark (paraf or tandaTangan) at some step, asked for or allowed. -->
<#function jenisUntuk tindakan kantor>
  <#local hasil = []>
  <#list langkah as satu>
    <#list (satu.perlu![]) + (satu.boleh![]) as baris>
      <#if (baris.oleh!"") == kantor && (baris.tindakan![])?seq_contains(tindakan) && !hasil?seq_contains(baris.jenis)>
        <#local hasil = hasil + [baris.jenis]>
      </#if>
    </#list>
  </#list>
  <#return hasil>
</#function>
<#macro daftar nama nilai>
    <property name="${nama}">
      <list>
<#list nilai as satu>
        <value>${satu}</value>
</#list>
      </list>
    </property>
</#macro>
<#macro tipe id jenis>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.nodeType">
    <@daftar nama="types" nilai=(jenis?map(satu -> "jkl:" + satu))/>
  </bean>
</#macro>
<#macro anggota id kantor>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.groupMembership">
    <@daftar nama="groups" nilai=(kantor?map(satu -> grup(satu)))/>
    <property name="relation" value="OR"/>
  </bean>
</#macro>
<#macro nilai id accessor nilai>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.value">
    <property name="accessor" value="${accessor}"/>
    <property name="comparator">
      <bean class="org.alfresco.web.evaluator.StringEqualsComparator">
        <property name="value" value="${nilai}"/>
      </bean>
    </property>
  </bean>
</#macro>
<#macro rangkai id cara bagian>
  <bean id="juklak.evaluator.${id}" parent="evaluator.doclib.action.${cara}">
    <property name="evaluators">
      <list>
<#list bagian as satu>
        <ref bean="juklak.evaluator.${satu}"/>
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
  <@tipe id="berkas" jenis=["berkas"]/>
  <@tipe id="dokumen" jenis=["dokumen"]/>
  <@tipe id="final" jenis=[final.menjadi]/>
  <@rangkai id="berkasAtauDokumen" cara="chainedMatchOne" bagian=["berkas", "dokumen"]/>
  <bean id="juklak.evaluator.bukanDokumen" parent="juklak.evaluator.dokumen">
    <property name="negateOutput" value="true"/>
  </bean>
  <bean id="juklak.evaluator.diarsipkan" parent="evaluator.doclib.action.hasAspect">
    <@daftar nama="aspects" nilai=(["jkl:diarsipkan"])/>
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
  <@rangkai id="finalDiarsip" cara="chainedMatchAll" bagian=["final", "diarsipkan"]/>
  <bean id="juklak.evaluator.bertanda" parent="evaluator.doclib.action.hasAnyAspect">
    <@daftar nama="aspects" nilai=(["jkl:berparaf", "jkl:bertandaTangan", "jkl:bertandaTanganLepas"])/>
  </bean>

  <!-- How it stands. -->
<#list ["konsep", "terparaf", "ditandatangani", "final"] as keadaan>
  <@nilai id="keadaan." + keadaan accessor="node.properties.jkl:keadaan" nilai=keadaan/>
</#list>
  <!-- A signed document may still need the next office's signature; only an archived one is closed. -->
  <bean id="juklak.evaluator.belumFinal" parent="juklak.evaluator.keadaan.final">
    <property name="negateOutput" value="true"/>
  </bean>
  <@nilai id="status.berjalan" accessor="node.properties.jkl:status" nilai="berjalan"/>
  <@rangkai id="berkasBerjalan" cara="chainedMatchAll" bagian=["berkas", "status.berjalan"]/>
  <bean id="juklak.evaluator.lewatTenggat" parent="evaluator.doclib.action.value">
    <property name="accessor" value="node.properties.jkl:tenggat.iso8601"/>
    <property name="comparator">
      <bean class="id.juklak.share.HasPassed"/>
    </property>
  </bean>
  <@rangkai id="terlambat" cara="chainedMatchAll" bagian=["berkasBerjalan", "lewatTenggat"]/>

  <!-- Who asks. -->
  <@anggota id="pengusul" kantor=(asal?filter(satu -> satu.id == "usulan")?first).oleh/>
  <#assign pemulai = []>
<#list asal?filter(satu -> satu.id != "usulan") as satu>
<#assign pemulai = pemulai + satu.oleh>
</#list>
  <@anggota id="pemulai" kantor=pemulai/>
  <@anggota id="pencatatPenetapan" kantor=["ARSIPARIS", "ADMINISTRATOR"]/>

  <!-- Who marks what: one pair of office and kinds for each office that the SOP lets put the mark. -->
<#list {"paraf": "bolehParaf", "tandaTangan": "bolehTandaTangan"} as tindakan, bean>
<#assign pasangan = []>
<#list peran as kantor>
<#assign jenisnya = jenisUntuk(tindakan, kantor.id)>
<#if jenisnya?has_content>
<#assign nama = tindakan + "." + kantor.id>
<#assign pasangan = pasangan + [nama]>
  <@anggota id=nama + ".kantor" kantor=[kantor.id]/>
  <@tipe id=nama + ".jenis" jenis=jenisnya/>
  <@rangkai id=nama cara="chainedMatchAll" bagian=[nama + ".kantor", nama + ".jenis"]/>
</#if>
</#list>
  <@rangkai id=bean + ".pasangan" cara="chainedMatchOne" bagian=pasangan/>
  <@rangkai id=bean cara="chainedMatchAll" bagian=["belumFinal", bean + ".pasangan"]/>
</#list>

</beans>
