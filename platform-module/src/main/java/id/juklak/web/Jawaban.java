package id.juklak.web;

/**
 * What a web script answers.
 *
 * @param status HTTP status
 * @param isi a value that Jackson writes as JSON, or an {@link Aliran}; complete: nothing in it reads the repository any more
 */
record Jawaban(int status, Object isi) {

    static Jawaban ok(Object isi) {
        return new Jawaban(200, isi);
    }

    static Jawaban dibuat(Object isi) {
        return new Jawaban(201, isi);
    }
}
