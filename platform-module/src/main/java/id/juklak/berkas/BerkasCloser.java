package id.juklak.berkas;

/** Closes a case that has come to its end. */
@FunctionalInterface
public interface BerkasCloser {

    void finish(Berkas berkas);
}
