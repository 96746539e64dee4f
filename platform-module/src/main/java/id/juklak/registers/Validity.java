package id.juklak.registers;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.namespace.QName;

import id.juklak.model.JuklakModel;

/** Whether a document still counts: a signed one is never deleted, but may be replaced after a return, or retracted. */
final class Validity {

    private static final QName PROP_RETRACTED_AT = JuklakModel.contentQName("ditarikPada");
    private static final QName PROP_SUPERSEDED_AT = JuklakModel.contentQName("digantikanPada");

    private Validity() {}

    static String of(Map<QName, Serializable> properties) {
        return properties.get(PROP_RETRACTED_AT) != null
                ? "ditarik"
                : properties.get(PROP_SUPERSEDED_AT) != null ? "digantikan" : "berlaku";
    }
}
