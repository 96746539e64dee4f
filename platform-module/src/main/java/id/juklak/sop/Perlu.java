package id.juklak.sop;

import java.util.List;

/**
 * A document without which the step cannot be completed.
 *
 * @param jenis its kind
 * @param tindakan acts of which it must bear one, {@code paraf} or {@code tandaTangan}; empty where being there is enough
 * @param oleh the office whose act it must be, null without acts
 * @param jika the condition: {@code usulan} for cases of that origin only, {@code perMenko} where a ministerial regulation is needed; null
 * for always
 */
public record Perlu(String jenis, List<String> tindakan, String oleh, String jika) {

    public Perlu {
        tindakan = tindakan == null ? List.of() : List.copyOf(tindakan);
    }
}
