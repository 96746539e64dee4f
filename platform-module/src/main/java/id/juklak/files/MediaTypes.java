package id.juklak.files;

/** The types of files that the office works with, as HTTP and ACS name them. */
public final class MediaTypes {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private MediaTypes() {}
}
