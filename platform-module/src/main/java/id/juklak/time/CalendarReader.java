package id.juklak.time;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import id.juklak.settings.InvalidSettingException;
import id.juklak.settings.SettingReader;
import id.juklak.time.WorkingHours.Stretch;

/**
 * Reads {@code kalender.json}. Strict: an unknown field, a date that does not exist or hours that overlap are refused with the place where
 * they stand, since a typing error here would move every due date of the office.
 */
final class CalendarReader implements SettingReader<OfficeCalendar> {

    private static final List<String> DAY_NAMES = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
    private static final Map<String, Holiday.Kind> KINDS = Map.of("liburNasional", Holiday.Kind.NATIONAL_HOLIDAY, "cutiBersama",
            Holiday.Kind.JOINT_LEAVE);
    private static final Map<String, Holiday.Status> STATUSES = Map.of("ditetapkan", Holiday.Status.DECREED, "perkiraan",
            Holiday.Status.ESTIMATED);
    /** The decision by sighting and the calculation of java.time differ by a day, at most two. */
    private static final int RAMADAN_TOLERANCE_DAYS = 3;

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * @throws InvalidSettingException if the text is not a usable calendar
     * @throws IOException if the stream cannot be read
     */
    @Override
    public OfficeCalendar read(InputStream json) throws IOException {
        JsonNode root;
        try {
            root = mapper.readTree(json);
        } catch (JsonProcessingException failure) {
            int line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNr();
            throw new InvalidSettingException("kalender.json", line, failure.getOriginalMessage());
        }
        requireKnownFields(root, "kalender", Set.of("keterangan", "zonaWaktu", "jamKerja", "ramadan", "libur"));
        ZoneId zone = readZone(readText(root, "kalender", "zonaWaktu"));
        JsonNode hours = requireField(root, "kalender", "jamKerja");
        requireKnownFields(hours, "jamKerja", Set.of("biasa", "ramadan"));
        return new OfficeCalendar(zone, readWorkingHours(hours, "biasa"), readWorkingHours(hours, "ramadan"), readRamadanMonths(root),
                readHolidays(root));
    }

    private ZoneId readZone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException failure) {
            throw new InvalidSettingException("kalender.nilai", "zonaWaktu", name);
        }
    }

    private WorkingHours readWorkingHours(JsonNode hoursObject, String name) {
        String place = "jamKerja." + name;
        JsonNode week = requireField(hoursObject, "jamKerja", name);
        requireKnownFields(week, place, Set.copyOf(DAY_NAMES));
        Map<DayOfWeek, List<Stretch>> stretchesByDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String dayName = DAY_NAMES.get(day.ordinal());
            List<Stretch> stretches = new ArrayList<>();
            for (JsonNode entry : readArray(week, place, dayName)) {
                stretches.add(readStretch(entry, place + "." + dayName, stretches));
            }
            if (!stretches.isEmpty()) {
                stretchesByDay.put(day, List.copyOf(stretches));
            }
        }
        if (stretchesByDay.isEmpty()) {
            throw new InvalidSettingException("kalender.tanpaJam", place);
        }
        return new WorkingHours(stretchesByDay);
    }

    private Stretch readStretch(JsonNode entry, String place, List<Stretch> earlierStretches) {
        String[] ends = entry.asText().split("-", -1);
        try {
            Stretch stretch = new Stretch(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1]));
            boolean inOrder = earlierStretches.isEmpty()
                    || !stretch.start().isBefore(earlierStretches.get(earlierStretches.size() - 1).end());
            if (ends.length == 2 && entry.isTextual() && stretch.start().isBefore(stretch.end()) && inOrder) {
                return stretch;
            }
        } catch (DateTimeParseException failure) {
            throw new InvalidSettingException("kalender.jam", place, entry.asText());
        }
        throw new InvalidSettingException("kalender.jam", place, entry.asText());
    }

    private List<RamadanMonth> readRamadanMonths(JsonNode root) {
        List<RamadanMonth> months = new ArrayList<>();
        Set<Integer> hijriYears = new HashSet<>();
        for (JsonNode entry : readArray(root, "kalender", "ramadan")) {
            String place = "ramadan[" + months.size() + "]";
            requireKnownFields(entry, place, Set.of("tahunHijriah", "mulai", "sampai"));
            JsonNode hijriYear = requireField(entry, place, "tahunHijriah");
            LocalDate firstDay = readDate(entry, place, "mulai");
            LocalDate lastDay = readDate(entry, place, "sampai");
            if (!hijriYear.isInt() || !hijriYears.add(hijriYear.intValue())) {
                throw new InvalidSettingException("kalender.nilai", place + ".tahunHijriah", hijriYear.asText());
            }
            RamadanMonth month = new RamadanMonth(hijriYear.intValue(), firstDay, lastDay);
            if (!isPlausible(month)) {
                throw new InvalidSettingException("kalender.ramadan", place, hijriYear.asText(), firstDay.toString(), lastDay.toString());
            }
            months.add(month);
        }
        return months;
    }

    /** Whether the dates lie where that year's Ramadan can lie at all. */
    private boolean isPlausible(RamadanMonth month) {
        long days = ChronoUnit.DAYS.between(month.firstDay(), month.lastDay()) + 1;
        try {
            LocalDate calculatedFirstDay = LocalDate.from(HijrahDate.of(month.hijriYear(), 9, 1));
            return (days == 29 || days == 30)
                    && Math.abs(ChronoUnit.DAYS.between(calculatedFirstDay, month.firstDay())) <= RAMADAN_TOLERANCE_DAYS
                    && HijrahDate.from(month.firstDay()).get(ChronoField.YEAR) == month.hijriYear();
        } catch (DateTimeException outsideTable) {
            return false;
        }
    }

    private List<Holiday> readHolidays(JsonNode root) {
        List<Holiday> holidays = new ArrayList<>();
        for (JsonNode entry : readArray(root, "kalender", "libur")) {
            String place = "libur[" + holidays.size() + "]";
            requireKnownFields(entry, place, Set.of("tanggal", "nama", "jenis", "status"));
            holidays.add(
                    new Holiday(readDate(entry, place, "tanggal"), readText(entry, place, "nama"), readChoice(entry, place, "jenis", KINDS),
                            readChoice(entry, place, "status", STATUSES)));
        }
        return holidays;
    }

    private <T> T readChoice(JsonNode object, String place, String name, Map<String, T> choices) {
        String written = readText(object, place, name);
        T choice = choices.get(written);
        if (choice == null) {
            throw new InvalidSettingException("kalender.nilai", place + "." + name, written);
        }
        return choice;
    }

    private LocalDate readDate(JsonNode object, String place, String name) {
        String written = readText(object, place, name);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException failure) {
            throw new InvalidSettingException("kalender.tanggal", place + "." + name, written);
        }
    }

    private String readText(JsonNode object, String place, String name) {
        JsonNode value = requireField(object, place, name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new InvalidSettingException("kalender.nilai", place + "." + name, value.toString());
        }
        return value.textValue();
    }

    private JsonNode readArray(JsonNode object, String place, String name) {
        JsonNode value = requireField(object, place, name);
        if (!value.isArray()) {
            throw new InvalidSettingException("kalender.nilai", place + "." + name, value.toString());
        }
        return value;
    }

    private JsonNode requireField(JsonNode object, String place, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            throw new InvalidSettingException("kalender.kosong", place, name);
        }
        return value;
    }

    private void requireKnownFields(JsonNode object, String place, Set<String> known) {
        if (!object.isObject()) {
            throw new InvalidSettingException("kalender.nilai", place, object.toString());
        }
        for (Iterator<String> names = object.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new InvalidSettingException("kalender.medan", place, name);
            }
        }
    }
}
