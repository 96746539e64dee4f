package id.juklak.berkas;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.settings.InvalidSettingException;

/**
 * The office's patterns of official numbers ({@code penomoran.json}).
 *
 * @param unit what stands for the office in a number
 * @param patternsByKind the pattern of each kind that gets a number
 */
public record NumberingSettings(@JsonProperty("keterangan") String description, String unit,
        @JsonProperty("jenis") Map<String, NumberPattern> patternsByKind) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::([1-9]))?\\}");
    private static final List<String> ROMAN_MONTHS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern BOOK_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .-]{0,39}(?<![ .])");

    public NumberingSettings {
        if (unit == null || unit.isBlank()) {
            throw invalid("unit", unit);
        }
        patternsByKind = patternsByKind == null ? Map.of() : new TreeMap<>(patternsByKind);
        Map<String, String> booksByPattern = new HashMap<>();
        patternsByKind.forEach((kind, numberPattern) -> {
            if (numberPattern == null) {
                throw invalid("jenis." + kind, "null");
            }
            numberPattern.check("jenis." + kind);
            // Two books count each for itself: the same pattern would give the same number twice.
            String otherBook = booksByPattern.put(numberPattern.fixedPart(), numberPattern.book());
            if (otherBook != null && !otherBook.equals(numberPattern.book())) {
                throw invalid("jenis." + kind + ".pola", numberPattern.pattern());
            }
        });
    }

    /**
     * The pattern of a kind.
     *
     * @param book the book whose sequence it takes, by years; kinds may share one
     * @param classification classification code
     */
    public record NumberPattern(@JsonProperty("buku") String book, @JsonProperty("pola") String pattern,
            @JsonProperty("klasifikasi") String classification) {

        private void check(String place) {
            if (book == null || !BOOK_NAME.matcher(book).matches()) {
                throw invalid(place + ".buku", book);
            }
            if (classification == null) {
                throw invalid(place + ".klasifikasi", "null");
            }
            if (pattern == null || pattern.length() > 100 || pattern.chars().anyMatch(Character::isISOControl)) {
                throw invalid(place + ".pola", pattern);
            }
            List<String> known = List.of("urut", "klasifikasi", "unit", "bulan", "tahun");
            Matcher matcher = PLACEHOLDER.matcher(pattern);
            boolean hasSequence = false;
            boolean hasYear = false;
            while (matcher.find()) {
                boolean hasWidth = matcher.group(2) != null;
                if (!known.contains(matcher.group(1)) || hasWidth && !matcher.group(1).equals("urut")) {
                    throw invalid(place + ".pola", matcher.group());
                }
                hasSequence |= matcher.group(1).equals("urut");
                hasYear |= matcher.group(1).equals("tahun");
            }
            if (!hasSequence || !hasYear || PLACEHOLDER.matcher(pattern).replaceAll("").matches(".*[{}].*")) {
                throw invalid(place + ".pola", pattern);
            }
        }

        /** What tells its numbers from those of another pattern. */
        private String fixedPart() {
            return pattern.replaceAll("\\{urut(:[1-9])?\\}", "{urut}").replace("{klasifikasi}", classification);
        }

        /** The number in words of the pattern. */
        String formatNumber(String unit, int sequence, LocalDate date) {
            return PLACEHOLDER.matcher(pattern).replaceAll(placeholder -> Matcher.quoteReplacement(switch (placeholder.group(1)) {
                case "urut" ->
                    placeholder.group(2) == null ? Integer.toString(sequence) : ("%0" + placeholder.group(2) + "d").formatted(sequence);
                case "klasifikasi" -> classification;
                case "unit" -> unit;
                case "bulan" -> ROMAN_MONTHS.get(date.getMonthValue() - 1);
                default -> Integer.toString(date.getYear());
            }));
        }
    }

    private static InvalidSettingException invalid(String place, String value) {
        return new InvalidSettingException("pengaturan.nilai", place, "\"" + value + "\"");
    }
}
