package id.juklak.notify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;

import id.juklak.pengaturan.BacaPengaturan;
import id.juklak.pengaturan.BacaRekaman;
import id.juklak.sop.Peran;
import id.juklak.sop.Sop;

/** Reads {@code pemberitahuan.json}; offices that the SOP doesn't know are refused. */
class BacaSetelan implements BacaPengaturan<SetelanPemberitahuan> {

    private final BacaRekaman<SetelanPemberitahuan> baca = new BacaRekaman<>(SetelanPemberitahuan.class);
    private final Set<String> peran;

    BacaSetelan(Sop sop) {
        peran = sop.peran().stream().map(Peran::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SetelanPemberitahuan baca(InputStream json) throws IOException {
        SetelanPemberitahuan setelan = baca.baca(json);
        setelan.atasan().forEach((bawahan, atasan) -> {
            if (!peran.contains(bawahan) || !peran.contains(atasan)) {
                throw SetelanPemberitahuan.salah("atasan." + bawahan, atasan);
            }
        });
        return setelan;
    }
}
