package id.juklak.sop;

/**
 * A text that the official types in the step's form, mandatory.
 *
 * @param nama its name, in the task model {@code jklwf:<nama>}
 * @param menjadi kind of the document that is made from it
 */
public record Isian(String nama, String menjadi) {

    /** What a text typed in a form holds at most, in characters. */
    public static final int MAKS = 4000;
}
