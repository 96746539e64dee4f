package id.juklak.web;

/**
 * What a web script answers.
 *
 * @param status HTTP status
 * @param body a value that Jackson writes as JSON, or an {@link StreamedBody}; complete: nothing in it reads the repository any more
 */
record Response(int status, Object body) {

    static Response ok(Object body) {
        return new Response(200, body);
    }

    static Response created(Object body) {
        return new Response(201, body);
    }
}
