package id.juklak.pengaturan;

import java.util.List;

/**
 * A settings file that cannot be used. What is wrong, and where, is told by a message key under {@code juklak.galat} and its arguments, so
 * that the administrator reads it in the own language. Unchecked, because records refuse their values in their constructors.
 */
public class PengaturanTidakSahException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kode;
    private final transient List<Object> rincian;

    /** @param kode key of the sentence below {@code juklak.galat}, for instance {@code pengaturan.nilai} */
    public PengaturanTidakSahException(String kode, Object... rincian) {
        super(kode + " " + List.of(rincian));
        this.kode = kode;
        this.rincian = List.of(rincian);
    }

    public String kode() {
        return kode;
    }

    public Object[] rincian() {
        return rincian.toArray();
    }
}
