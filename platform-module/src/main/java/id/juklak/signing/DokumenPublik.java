package id.juklak.signing;

import java.util.Date;

/**
 * What anyone may know of a document whose code he or she has.
 *
 * @param jenis id of the kind
 * @param nomor official number, null before there is one
 * @param tanggal of the document, null before there is one
 * @param ditarik when an administrator retracted it, or null
 * @param digantikan when a newer document took its place, or null
 */
public record DokumenPublik(String jenis, String judul, String nomor, Date tanggal, Date ditarik, Date digantikan, HasilVerifikasi hasil) {}
