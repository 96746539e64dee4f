<?xml version="1.0" encoding="UTF-8"?>
<#-- Filled from sop/juklak.json of the platform module when this module is built (src/build/FillTemplates.java). -->
<extension>
  <modules>
    <module>
      <id>Juklak: Papan Juklak di bilah kepala Share</id>
      <version>1.0</version>
      <auto-deploy>true</auto-deploy>
      <!-- Only for those who have a part in the process; others would find an empty board. -->
      <evaluator type="group.module.evaluator">
        <params>
          <groups>${peran?map(role -> role.grup)?join(",")}</groups>
          <relation>OR</relation>
        </params>
      </evaluator>
      <customizations>
        <customization>
          <targetPackageRoot>org.alfresco.share.header</targetPackageRoot>
          <sourcePackageRoot>id.juklak.header</sourcePackageRoot>
        </customization>
      </customizations>
    </module>
  </modules>
</extension>
