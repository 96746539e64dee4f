package id.juklak.signing;

import java.util.Date;

/**
 * What anyone may know of a document whose code he or she has.
 *
 * @param kind id of the kind
 * @param number official number, null before there is one
 * @param date of the document, null before there is one
 * @param retractedAt when an administrator retracted it, or null
 * @param supersededAt when a newer document took its place, or null
 */
public record PublicDocument(String kind, String title, String number, Date date, Date retractedAt, Date supersededAt,
        VerificationResult result) {}
