package id.juklak.report;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.JuklakException;
import id.juklak.document.UbahPdf;
import id.juklak.process.Berkas;
import id.juklak.templat.NaskahTemplat;

/**
 * A case's control sheet on paper, in the office's form: made from the template, as a Word document or as PDF. Whether the user may see the
 * case is asked before.
 */
public class CetakLembarKendali {

    private static final Logger log = LoggerFactory.getLogger(CetakLembarKendali.class);
    private static final String NAMA = "Lembar Kendali ";

    private final SusunLembarKendali susun;
    private final NilaiLembarKendali nilai;
    private final NaskahTemplat naskahTemplat;
    private final UbahPdf ubahPdf;

    CetakLembarKendali(SusunLembarKendali susun, NilaiLembarKendali nilai, NaskahTemplat naskahTemplat, UbahPdf ubahPdf) {
        this.susun = susun;
        this.nilai = nilai;
        this.naskahTemplat = naskahTemplat;
        this.ubahPdf = ubahPdf;
    }

    /** A file that can be kept or sent. */
    public record Cetakan(String nama, String mimetype, byte[] isi) {}

    /** @throws JuklakException 422 where the template cannot be used */
    public Cetakan docx(Berkas berkas) {
        return new Cetakan(NAMA + berkas.nomor() + ".docx", UbahPdf.DOCX, naskahTemplat.lembarKendali(nilai.dari(susun.susun(berkas))));
    }

    /** @throws JuklakException 422 where the template cannot be used, or {@code kendali.pdf} where the platform makes no PDF now */
    public Cetakan pdf(Berkas berkas) {
        Cetakan docx = docx(berkas);
        try {
            return pdf(berkas, docx);
        } catch (JuklakException salah) {
            log.warn("The control sheet of {} was not turned into a PDF: {}", berkas.nomor(), salah.getMessage());
            throw new JuklakException("kendali.pdf", 422);
        }
    }

    /**
     * As PDF where the platform can make it, otherwise as a Word document: for what must not fail because a service is down. From the
     * module's own template where the office's cannot be used.
     */
    public Cetakan terbaik(Berkas berkas) {
        Cetakan docx = new Cetakan(NAMA + berkas.nomor() + ".docx", UbahPdf.DOCX,
                naskahTemplat.lembarKendaliPasti(nilai.dari(susun.susun(berkas))));
        try {
            return pdf(berkas, docx);
        } catch (JuklakException salah) {
            log.warn("The control sheet of {} stays a Word document: {}", berkas.nomor(), salah.getMessage());
            return docx;
        }
    }

    private Cetakan pdf(Berkas berkas, Cetakan docx) {
        return new Cetakan(NAMA + berkas.nomor() + ".pdf", UbahPdf.PDF, ubahPdf.dariDocx(docx.isi()));
    }
}
