package id.juklak.web;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import id.juklak.JuklakException;
import id.juklak.sop.Isian;

/** The JSON object of a request, read strictly: what the script doesn't know, or finds in another type, is refused by name. */
final class IsiJson {

    /** What a text typed in a form holds at most (docs/architecture.md). */
    static final int TEKS_MAKS = Isian.MAKS;
    private static final int SANDI_MAKS = 256;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String tempat;
    private final JsonNode objek;

    private IsiJson(String tempat, JsonNode objek) {
        this.tempat = tempat;
        this.objek = objek;
    }

    /**
     * @param json the body; an empty one is an empty object
     * @param dikenal names that the script knows
     */
    static IsiJson baca(byte[] json, String... dikenal) {
        JsonNode akar;
        try {
            akar = json.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(json);
        } catch (JsonProcessingException salah) {
            throw new JuklakException("web.json", 400, salah.getOriginalMessage());
        } catch (IOException salah) {
            throw new JuklakException("web.json", 400, salah.getMessage());
        }
        if (akar instanceof MissingNode) {
            akar = MAPPER.createObjectNode();
        }
        if (!akar.isObject()) {
            throw new JuklakException("web.objek", 400);
        }
        Set<String> nama = Set.of(dikenal);
        for (Iterator<String> ada = akar.fieldNames(); ada.hasNext();) {
            String satu = ada.next();
            if (!nama.contains(satu)) {
                throw new JuklakException("web.medan", 400, satu);
            }
        }
        return new IsiJson("", akar);
    }

    /** As {@link #baca}, for a body that holds a passphrase: a mistake in it is told without a word of the body. */
    static IsiJson rahasia(byte[] json, String... dikenal) {
        try {
            return baca(json, dikenal);
        } catch (JuklakException salah) {
            throw salah.kode().equals("web.json") ? new JuklakException("web.jsonRahasia", 400) : salah;
        }
    }

    /** A passphrase as it was typed, or null where it is absent, null or empty. */
    char[] sandi(String nama) {
        JsonNode nilai = objek.get(nama);
        if (nilai == null || nilai.isNull() || nilai.isTextual() && nilai.textValue().isEmpty()) {
            return null;
        }
        if (!nilai.isTextual()) {
            throw new JuklakException("web.tipeTeks", 400, tempat + nama);
        }
        if (nilai.textValue().length() > SANDI_MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, tempat + nama, Integer.toString(SANDI_MAKS));
        }
        return nilai.textValue().toCharArray();
    }

    /** A text that no person types, or null where it is absent or null. */
    String teksPanjang(String nama, int maks) {
        JsonNode nilai = objek.get(nama);
        if (nilai == null || nilai.isNull()) {
            return null;
        }
        if (!nilai.isTextual()) {
            throw new JuklakException("web.tipeTeks", 400, tempat + nama);
        }
        if (nilai.textValue().length() > maks) {
            throw new JuklakException("web.terlaluPanjang", 400, tempat + nama, Integer.toString(maks));
        }
        return nilai.textValue();
    }

    /** A text, or null where it is absent or null; surrounding blanks are no part of it. */
    String teks(String nama) {
        JsonNode nilai = objek.get(nama);
        if (nilai == null || nilai.isNull()) {
            return null;
        }
        if (!nilai.isTextual()) {
            throw new JuklakException("web.tipeTeks", 400, tempat + nama);
        }
        return Teks.periksa(tempat + nama, nilai.textValue(), TEKS_MAKS);
    }

    /** A text that has to be there; 400 where it is absent, null or blank. */
    String wajib(String nama) {
        String nilai = teks(nama);
        if (nilai == null || nilai.isEmpty()) {
            throw new JuklakException("web.wajib", 400, tempat + nama);
        }
        return nilai;
    }

    /** An object that has to be there, as it is. */
    JsonNode wajibObjek(String nama) {
        JsonNode nilai = objek.get(nama);
        if (nilai == null || nilai.isNull()) {
            throw new JuklakException("web.wajib", 400, tempat + nama);
        }
        if (!nilai.isObject()) {
            throw new JuklakException("web.tipeObjek", 400, tempat + nama);
        }
        return nilai;
    }

    /** A boolean, or null where it is absent or null. */
    Boolean benar(String nama) {
        JsonNode nilai = objek.get(nama);
        if (nilai == null || nilai.isNull()) {
            return null;
        }
        if (!nilai.isBoolean()) {
            throw new JuklakException("web.tipeBenar", 400, tempat + nama);
        }
        return nilai.booleanValue();
    }

    /** A whole number, or null where it is absent or null. */
    Integer bilangan(String nama) {
        JsonNode nilai = objek.get(nama);
        if (nilai == null || nilai.isNull()) {
            return null;
        }
        if (!nilai.isIntegralNumber() || !nilai.canConvertToInt()) {
            throw new JuklakException("web.tipeBilangan", 400, tempat + nama);
        }
        return nilai.intValue();
    }

    /** An object of texts, empty where it is absent or null. */
    Map<String, String> petaTeks(String nama) {
        JsonNode nilai = objek.get(nama);
        Map<String, String> hasil = new LinkedHashMap<>();
        if (nilai == null || nilai.isNull()) {
            return hasil;
        }
        if (!nilai.isObject()) {
            throw new JuklakException("web.tipeObjek", 400, tempat + nama);
        }
        IsiJson dalam = new IsiJson(nama + ".", nilai);
        nilai.fieldNames().forEachRemaining(satu -> hasil.put(satu, dalam.teks(satu)));
        return hasil;
    }
}
