package id.juklak.pengaturan;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads a settings file into a record, strictly: what the record doesn't know, leaves out or finds in another type is refused with its
 * place. The record's constructors refuse values with a {@link PengaturanTidakSahException}. {@code keterangan} at the top is a note to the
 * reader of the file; a record that wants it declares it.
 */
public class BacaRekaman<T> implements BacaPengaturan<T> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final Class<T> jenis;

    public BacaRekaman(Class<T> jenis) {
        this.jenis = jenis;
    }

    @Override
    public T baca(InputStream json) throws IOException {
        try {
            T nilai = MAPPER.readValue(json, jenis);
            if (nilai == null) {
                throw new PengaturanTidakSahException("pengaturan.kosong");
            }
            return nilai;
        } catch (JsonParseException salah) {
            throw new PengaturanTidakSahException("pengaturan.json", baris(salah), salah.getOriginalMessage());
        } catch (UnrecognizedPropertyException salah) {
            throw new PengaturanTidakSahException("pengaturan.medan", tempat(salah));
        } catch (JsonMappingException salah) {
            if (salah.getCause() instanceof PengaturanTidakSahException sebab) {
                throw sebab;
            }
            throw new PengaturanTidakSahException("pengaturan.nilai", tempat(salah), salah.getOriginalMessage());
        }
    }

    private static String baris(JsonProcessingException salah) {
        return salah.getLocation() == null ? "?" : Integer.toString(salah.getLocation().getLineNr());
    }

    /** For instance {@code penyedia[1].alamat}. */
    private static String tempat(JsonMappingException salah) {
        String tempat = salah.getPath().stream()
                .map(satu -> satu.getFieldName() == null ? "[" + satu.getIndex() + "]" : "." + satu.getFieldName())
                .collect(Collectors.joining());
        return tempat.startsWith(".") ? tempat.substring(1) : tempat.isEmpty() ? "{}" : tempat;
    }
}
