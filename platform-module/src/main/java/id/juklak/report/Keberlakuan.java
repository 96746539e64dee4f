package id.juklak.report;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/** Whether a document still counts: a signed one is never deleted, but may be replaced after a return, or retracted. */
final class Keberlakuan {

    private static final QName DITARIK = JuklakModel.nama("ditarikPada");
    private static final QName DIGANTIKAN = JuklakModel.nama("digantikanPada");

    private Keberlakuan() {}

    static String dari(Map<QName, Serializable> properti) {
        return properti.get(DITARIK) != null ? "ditarik" : properti.get(DIGANTIKAN) != null ? "digantikan" : "berlaku";
    }
}
