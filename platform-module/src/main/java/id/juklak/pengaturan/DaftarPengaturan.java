package id.juklak.pengaturan;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import id.juklak.JuklakException;

/** All settings files of the module; each registers itself when its concern's context is made. */
public class DaftarPengaturan {

    private final Map<String, Pengaturan<?>> semua = new ConcurrentSkipListMap<>();

    void tambah(Pengaturan<?> pengaturan) {
        semua.put(pengaturan.nama(), pengaturan);
    }

    /** By name. */
    public Collection<Pengaturan<?>> semua() {
        return Collections.unmodifiableCollection(semua.values());
    }

    /** @throws JuklakException 404 for a name that no settings file has */
    public Pengaturan<?> wajib(String nama) {
        Pengaturan<?> ada = semua.get(nama);
        if (ada == null) {
            throw new JuklakException("pengaturan.tidakAda", 404, nama);
        }
        return ada;
    }

    /** By the name of its file, or null. */
    Pengaturan<?> dariFile(String namaFile) {
        return semua.values().stream().filter(satu -> satu.namaFile().equals(namaFile)).findFirst().orElse(null);
    }
}
