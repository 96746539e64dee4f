package id.juklak.signing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.juklak.berkas.Pegawai;
import id.juklak.signing.crypto.SignatureBlock;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/** What the block on a signed page says: who signed, in which office, when, and where that can be verified. */
class SignatureBlocks {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");
    private static final DateTimeFormatter TIME_FORMAT = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm z", INDONESIA);

    private final StoredTexts storedTexts;
    private final WorkingTime workingTime;
    private final PublicAddress publicAddress;

    SignatureBlocks(StoredTexts storedTexts, WorkingTime workingTime, PublicAddress publicAddress) {
        this.storedTexts = storedTexts;
        this.workingTime = workingTime;
        this.publicAddress = publicAddress;
    }

    /** An office as a signature names it. */
    String jabatanName(String jabatan) {
        return storedTexts.text("juklak.peran." + jabatan);
    }

    /**
     * @param jabatan id of the office in which the person signs
     * @param number the document's official number; null without one
     * @param code the document's verification code
     */
    SignatureBlock make(Pegawai pegawai, String jabatan, String number, Instant at, String code) {
        List<String> lines = new ArrayList<>();
        lines.add(storedTexts.text("juklak.blok.kepala"));
        lines.add(pegawai.name());
        lines.add(jabatanName(jabatan));
        if (pegawai.nip() != null) {
            lines.add(storedTexts.text("juklak.blok.nip", pegawai.nip()));
        }
        if (number != null) {
            lines.add(storedTexts.text("juklak.blok.nomor", number));
        }
        lines.add(TIME_FORMAT.format(ZonedDateTime.ofInstant(at, workingTime.zone())));
        return new SignatureBlock(lines, publicAddress.verificationAddress(code));
    }
}
