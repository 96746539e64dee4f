package id.juklak.web;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.OneOf;

/** What the entries of the office's books look like as data. */
final class RegisterView {

    /** An entry of one of the books. */
    sealed interface RegisterEntryJson permits BerkasEntryJson, NumberEntryJson {}

    /** Of the book of cases, by their start. */
    record BerkasEntryJson(String id, @JsonProperty("nomorBerkas") String number, @JsonProperty("mulai") Moment started,
            @JsonProperty("judul") String title, @JsonProperty("bentuk") String guidelineForm,
            @JsonProperty("namaBentuk") String guidelineFormName, @JsonProperty("asal") String origin,
            @JsonProperty("namaAsal") String originName, String unit, @JsonProperty("namaUnit") String unitName, String status,
            @JsonProperty("namaStatus") String statusName, @Nullable @JsonProperty("langkah") String step,
            @Nullable @JsonProperty("namaLangkah") String stepName, @Nullable @JsonProperty("tenggat") Moment dueDate,
            @Nullable @JsonProperty("selesai") Moment finished, @Nullable @JsonProperty("jumlahKembali") Integer returnCount,
            @Nullable @JsonProperty("catatan") String note) implements RegisterEntryJson {}

    /**
     * Of the book of official numbers, by their dates.
     *
     * @param id of the document
     * @param signers names with offices
     * @param fileName of the document
     */
    record NumberEntryJson(String id, @JsonProperty("nomor") String number, @JsonProperty("tanggal") Moment date,
            @JsonProperty("jenis") String kind, @JsonProperty("namaJenis") String kindName, @JsonProperty("judul") String title,
            String berkas, @JsonProperty("nomorBerkas") String berkasNumber, String unit, @JsonProperty("namaUnit") String unitName,
            @JsonProperty("penandatangan") String signers,
            @OneOf( { "berlaku", "digantikan", "ditarik" }) @JsonProperty("berlaku") String validity,
            @JsonProperty("namaBerlaku") String validityName, @JsonProperty("nama") String fileName) implements RegisterEntryJson{}

    private RegisterView() {}

    /** @param values by the ids of the book's columns and what belongs to them */
    static RegisterEntryJson toEntry(AnswerContext context, Map<String, Object> values) {
        return values.containsKey("jumlahKembali") ? toBerkasEntry(context, values) : toNumberEntry(context, values);
    }

    private static BerkasEntryJson toBerkasEntry(AnswerContext context, Map<String, Object> values) {
        return new BerkasEntryJson(text(values, "id"), text(values, "nomorBerkas"), context.moment(values.get("mulai")),
                text(values, "judul"), text(values, "bentuk"), text(values, "namaBentuk"), text(values, "asal"), text(values, "namaAsal"),
                text(values, "unit"), text(values, "namaUnit"), text(values, "status"), text(values, "namaStatus"),
                text(values, "langkah"), text(values, "namaLangkah"), context.moment(values.get("tenggat")),
                context.moment(values.get("selesai")), (Integer) values.get("jumlahKembali"), text(values, "catatan"));
    }

    private static NumberEntryJson toNumberEntry(AnswerContext context, Map<String, Object> values) {
        return new NumberEntryJson(text(values, "id"), text(values, "nomor"), context.moment(values.get("tanggal")), text(values, "jenis"),
                text(values, "namaJenis"), text(values, "judul"), text(values, "berkas"), text(values, "nomorBerkas"),
                text(values, "unit"), text(values, "namaUnit"), text(values, "penandatangan"), text(values, "berlaku"),
                text(values, "namaBerlaku"), text(values, "nama"));
    }

    private static String text(Map<String, Object> values, String name) {
        return (String) values.get(name);
    }
}
