package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.signing.LemariKunci;
import id.juklak.signing.SimpananKunci;

/** What an official is shown of the own key (docs/api.md): the certificate's particulars, never the key. */
class KunciWeb {

    private final LemariKunci lemariKunci;
    private final PabrikTampilan pabrikTampilan;

    KunciWeb(LemariKunci lemariKunci, PabrikTampilan pabrikTampilan) {
        this.lemariKunci = lemariKunci;
        this.pabrikTampilan = pabrikTampilan;
    }

    Map<String, Object> milikku() {
        SimpananKunci.Keterangan ada = lemariKunci.milik(AuthenticationUtil.getFullyAuthenticatedUser());
        Waktu waktu = pabrikTampilan.baru().waktu();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("ada", ada != null);
        isi.put("subjek", ada == null ? null : ada.subjek());
        isi.put("penerbit", ada == null ? null : ada.penerbit());
        isi.put("nomorSeri", ada == null ? null : ada.nomorSeri());
        isi.put("berlakuSejak", ada == null ? null : waktu.teks(ada.berlakuSejak()));
        isi.put("berlakuSampai", ada == null ? null : waktu.teks(ada.berlakuSampai()));
        isi.put("terkunciSampai", ada == null || !ada.terkunci() ? null : waktu.teks(ada.terkunciSampai()));
        return isi;
    }
}
