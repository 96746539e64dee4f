package id.juklak.acceptance;

/** Where an official takes a file of a given kind from. */
@FunctionalInterface
public interface Cupboard {

    /**
     * A file of a kind.
     *
     * @param kind the kind's id, such as {@code konsepJuklak}
     */
    SampleFile take(String kind);
}
