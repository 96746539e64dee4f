package id.juklak.report;

import java.util.Date;
import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.process.Berkas;
import id.juklak.process.JejakLangkah;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Langkah;

/**
 * A case's control sheet (lembar kendali): what the SOP allowed and what was done, step by step, with returns and documents. Ids and
 * moments only; how they are called is for whoever shows them.
 *
 * @param selesai when the case was closed; null while it runs
 * @param tenggat when the current step is due; null when the case no longer runs
 * @param disusun the moment of which the sheet tells
 * @param batal null for a case that was not cancelled
 */
public record LembarKendali(Berkas berkas, String keterangan, Date mulai, Date selesai, Date tenggat, Date disusun, List<Baris> langkah,
        List<Kembali> kembali, Batal batal,
        List<Naskah> dokumen) {

    /**
     * One of the 16 steps.
     *
     * @param normaMenit working minutes that one time may take
     * @param menitKerja working minutes of all times, of the one that goes on now too
     * @param terlambat whether one of the times ended after it was due, or the one that goes on now is overdue
     */
    public record Baris(JejakLangkah jejak, long normaMenit, long menitKerja, boolean terlambat) {

        public Langkah langkah() {
            return jejak.langkah();
        }
    }

    /** A return: from a step to the one that drafted. */
    public record Kembali(Langkah dari, Langkah ke, String oleh, String jabatan, Date pada, String catatan) {}

    /** @param jabatan null where the case was ended from outside the SOP */
    public record Batal(String oleh, String jabatan, Date pada, String alasan) {}

    /**
     * A document of the case.
     *
     * @param berlaku {@code berlaku}, {@code digantikan} or {@code ditarik}
     */
    public record Naskah(NodeRef simpul, String jenis, String nama, String versi, String keadaan, String nomor, Date tanggal,
            String berlaku, List<Bubuhan> tanda) {}

    /**
     * A paraf or signature.
     *
     * @param sah whether the content is the one that it was given to
     */
    public record Bubuhan(Tindakan tindakan, String oleh, String jabatan, Date pada, boolean sah) {}

    /** The working minutes that the SOP allows for all steps done once. */
    public long normaMenit() {
        return langkah.stream().mapToLong(Baris::normaMenit).sum();
    }

    public long menitKerja() {
        return langkah.stream().mapToLong(Baris::menitKerja).sum();
    }

    public int kaliTerlambat() {
        return (int) langkah.stream().filter(Baris::terlambat).count();
    }
}
