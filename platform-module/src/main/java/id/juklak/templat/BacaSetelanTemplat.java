package id.juklak.templat;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;

import id.juklak.document.IsiBerkas;
import id.juklak.pengaturan.BacaPengaturan;
import id.juklak.pengaturan.BacaRekaman;
import id.juklak.sop.Isian;
import id.juklak.sop.Sop;
import id.juklak.templat.SetelanTemplat.Templat;

/** Reads which template makes which document, and refuses what the SOP doesn't have. */
class BacaSetelanTemplat implements BacaPengaturan<SetelanTemplat> {

    private final BacaRekaman<SetelanTemplat> rekaman = new BacaRekaman<>(SetelanTemplat.class);
    private final Sop sop;

    BacaSetelanTemplat(Sop sop) {
        this.sop = sop;
    }

    @Override
    public SetelanTemplat baca(InputStream json) throws IOException {
        SetelanTemplat setelan = rekaman.baca(json);
        for (String peran : setelan.peserta()) {
            if (sop.peran().stream().noneMatch(satu -> satu.id().equals(peran))) {
                throw SetelanTemplat.salah("peserta", peran);
            }
        }
        for (int ke = 0; ke < setelan.templat().size(); ke++) {
            periksa("templat[" + ke + "]", setelan.templat().get(ke));
        }
        // What was typed at a step has to become a document.
        sop.langkah().stream().flatMap(satu -> satu.isian().stream()).map(Isian::menjadi).forEach(jenis -> {
            if (setelan.untukIsian(jenis).isEmpty()) {
                throw SetelanTemplat.salah("templat", jenis);
            }
        });
        return setelan;
    }

    private void periksa(String tempat, Templat templat) {
        if (sop.jenis(templat.jenis()).isEmpty()) {
            throw SetelanTemplat.salah(tempat + ".jenis", templat.jenis());
        }
        for (String langkah : templat.langkah()) {
            try {
                if (!IsiBerkas.bolehDiunggah(sop.langkah(langkah), templat.jenis())) {
                    throw SetelanTemplat.salah(tempat + ".langkah", langkah);
                }
            } catch (NoSuchElementException tidakDikenal) {
                throw SetelanTemplat.salah(tempat + ".langkah", langkah);
            }
        }
    }
}
