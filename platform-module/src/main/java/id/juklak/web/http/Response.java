package id.juklak.web.http;

/**
 * What a web script answers; complete: nothing in it reads the repository any more.
 *
 * @param status HTTP status
 * @param data what becomes JSON; null where a stream is answered
 * @param stream a file or a page; null where data is answered
 */
public record Response<A>(int status, A data, StreamedBody stream) {

    public static <A> Response<A> ok(A data) {
        return new Response<>(200, data, null);
    }

    public static <A> Response<A> created(A data) {
        return new Response<>(201, data, null);
    }

    public static <A> Response<A> stream(StreamedBody stream) {
        return stream(200, stream);
    }

    public static <A> Response<A> stream(int status, StreamedBody stream) {
        return new Response<>(status, null, stream);
    }
}
