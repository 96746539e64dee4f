package id.juklak.notify;

import java.util.Date;
import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.JuklakException;
import id.juklak.TeksTersimpan;
import id.juklak.notify.Surel.Keadaan;
import id.juklak.process.Wewenang;

/** What administrators see of the outbox and do with it. */
public class KelolaPemberitahuan {

    /** The parts of the outbox that they ask for. */
    public static final List<String> BAGIAN = List.of("periksa", "antre", "selesai");

    private final KotakSurat kotak;
    private final JendelaKirim jendela;
    private final Wewenang wewenang;
    private final TeksTersimpan teks;

    KelolaPemberitahuan(KotakSurat kotak, JendelaKirim jendela, Wewenang wewenang, TeksTersimpan teks) {
        this.kotak = kotak;
        this.jendela = jendela;
        this.wewenang = wewenang;
        this.teks = teks;
    }

    /**
     * How the outbox stands.
     *
     * @param aktif whether people are told of anything
     * @param terbuka whether mail may be sent at this moment
     * @param kabar how many news wait to become mails
     * @param antre how many mails wait
     * @param dikirim how many are being sent
     * @param periksa how many wait for the administrator
     */
    public record Ringkasan(boolean aktif, boolean terbuka, int kabar, int antre, int dikirim, int periksa) {}

    public Ringkasan ringkasan() {
        wajibAdministrator();
        return new Ringkasan(kotak.aktif(), jendela.terbuka(new Date().toInstant()), kotak.isi(Laci.KABAR).size(),
                kotak.isi(Laci.ANTRE).size(), kotak.isi(Laci.DIKIRIM).size(),
                kotak.isi(Laci.PERIKSA).size());
    }

    /** @param bagian one of {@link #BAGIAN} */
    public List<NodeRef> daftar(String bagian) {
        wajibAdministrator();
        return switch (bagian) {
            case "antre" -> kotak.isi(Laci.ANTRE);
            case "selesai" -> kotak.selesai();
            default -> kotak.isi(Laci.PERIKSA);
        };
    }

    public Surel baca(NodeRef simpul) {
        wajibAdministrator();
        return kotak.baca(simpul);
    }

    /**
     * Tries again what failed, as if for the first time. @throws JuklakException 404 for what is none, 409 for one that needs no second try
     */
    public void ulangi(NodeRef simpul) {
        Surel surel = wajibDiperiksa(simpul);
        kotak.pindahkan(surel.dicoba(0).menjadi(Keadaan.MENUNGGU, null), surel.penerima() == null ? Laci.KABAR : Laci.ANTRE, new Date());
    }

    /** Leaves it at that. @throws JuklakException as {@link #ulangi} */
    public void abaikan(NodeRef simpul) {
        Surel surel = wajibDiperiksa(simpul);
        String alasan = teks.teks("juklak.surel.alasan.diabaikan", AuthenticationUtil.getFullyAuthenticatedUser(), surel.alasan());
        kotak.pindahkan(surel.menjadi(Keadaan.DILEWATI, alasan), Laci.SELESAI, new Date());
    }

    private Surel wajibDiperiksa(NodeRef simpul) {
        wajibAdministrator();
        Surel surel = kotak.baca(simpul);
        if (surel == null) {
            throw new JuklakException("web.tidakAda", 404);
        }
        if (!kotak.di(Laci.PERIKSA, simpul)) {
            throw new JuklakException("surel.bukanDiperiksa", 409);
        }
        return surel;
    }

    /** @throws JuklakException 403 for everyone else */
    public void wajibAdministrator() {
        if (!wewenang.administrator()) {
            throw new JuklakException("surel.ditolak", 403);
        }
    }
}
