package id.juklak.templat;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.JuklakException;
import id.juklak.process.Berkas;
import id.juklak.sop.Langkah;
import id.juklak.templat.SetelanTemplat.Templat;

/** Documents of a case, made from the office's templates. */
public class NaskahTemplat {

    private static final Logger log = LoggerFactory.getLogger(NaskahTemplat.class);

    private final DaftarTemplat daftar;
    private final PengisiTemplat pengisi;
    private final NilaiBerkas nilaiBerkas;

    public NaskahTemplat(DaftarTemplat daftar, PengisiTemplat pengisi, NilaiBerkas nilaiBerkas) {
        this.daftar = daftar;
        this.pengisi = pengisi;
        this.nilaiBerkas = nilaiBerkas;
    }

    /** @throws JuklakException 422 where the template cannot be used */
    public byte[] susun(Templat templat, Berkas berkas, Langkah langkah) {
        return pengisi.isi(templat.file(), daftar.baca(templat.file()),
                nilaiBerkas.naskah(berkas, langkah, templat.jenis(), NilaiBerkas.TITIK));
    }

    /**
     * A document with what was typed in a step's form. A template that cannot be used must not stop the step: then the one that the module
     * ships under its name is taken, and the log says so.
     */
    public byte[] susunIsian(String jenis, Berkas berkas, Langkah langkah, String isi) {
        return pasti(daftar.untukIsian(jenis).file(), nilaiBerkas.naskah(berkas, langkah, jenis, isi));
    }

    /**
     * The control sheet.
     *
     * @param nilai what its fields say
     * @throws JuklakException 422 where the template cannot be used
     */
    public byte[] lembarKendali(Map<String, ?> nilai) {
        String file = daftar.setelan().lembarKendali();
        return pengisi.isi(file, daftar.baca(file), nilai);
    }

    /** Fills a template as it lies in the folder. @throws JuklakException 422 where it cannot be used */
    public void coba(String file, Map<String, ?> nilai) {
        pengisi.isi(file, daftar.baca(file), nilai);
    }

    /** The control sheet, from the module's own template where the office's cannot be used. */
    public byte[] lembarKendaliPasti(Map<String, ?> nilai) {
        return pasti(daftar.setelan().lembarKendali(), nilai);
    }

    private byte[] pasti(String file, Map<String, ?> nilai) {
        try {
            return pengisi.isi(file, daftar.baca(file), nilai);
        } catch (JuklakException salah) {
            byte[] bawaan = daftar.bawaan(file).orElseThrow(() -> salah);
            log.error("The template {} is unusable; the module's own was taken: {}", file, salah.getMessage());
            return pengisi.isi(file, bawaan, nilai);
        }
    }
}
