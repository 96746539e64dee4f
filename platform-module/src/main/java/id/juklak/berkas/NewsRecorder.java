package id.juklak.berkas;

/** Takes down, in the transaction of what happened, what people are to be told of. Nothing is sent before that has been committed. */
@FunctionalInterface
public interface NewsRecorder {

    void record(News news);
}
