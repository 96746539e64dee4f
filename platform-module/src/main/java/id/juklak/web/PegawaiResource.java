package id.juklak.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.Pegawai;
import id.juklak.berkas.PegawaiService;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /pegawai}: the numbers by which signatures name an official; administrators write them. */
class PegawaiResource implements Resource {

    /** 18 and 16 digits; empty for none. */
    record Numbers(String nip, String nik) {}

    record PegawaiJson(@JsonProperty("pengguna") String user, @JsonProperty("nama") String name, @Nullable String nip,
            @Nullable String nik) {}

    private final PegawaiService pegawaiService;

    PegawaiResource(PegawaiService pegawaiService) {
        this.pegawaiService = pegawaiService;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/pegawai/{nama}").refuses(403).answers(PegawaiJson.class, this::show),
                Route.put("/pegawai/{nama}").takes(Numbers.class).answers(PegawaiJson.class, this::save));
    }

    private Work<PegawaiJson> show(RequestReader requestReader) {
        String user = requestReader.nameInPath();
        return Work.read(() -> Response.ok(toJson(pegawaiService.read(user))));
    }

    private Work<PegawaiJson> save(RequestReader requestReader, Numbers numbers) {
        String user = requestReader.nameInPath();
        return Work.change(() -> Response.ok(toJson(pegawaiService.save(user, numbers.nip(), numbers.nik()))));
    }

    private static PegawaiJson toJson(Pegawai pegawai) {
        return new PegawaiJson(pegawai.user(), pegawai.name(), pegawai.nip(), pegawai.nik());
    }
}
