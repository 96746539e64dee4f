package id.juklak.acceptance;

/** Where an official takes a file of a given kind from. */
@FunctionalInterface
public interface Lemari {

    /**
     * A file of a kind.
     *
     * @param jenis the kind's id, such as {@code konsepJuklak}
     */
    Naskah ambil(String jenis);
}
