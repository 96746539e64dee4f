package id.juklak;

import java.util.List;

import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Something that a user did wrong or may not do, told in whole sentences in the user's language. It travels through Activiti and ACS as the
 * cause of what they throw; our web scripts find it there and answer with its status. Where it arrives bare, as a folder rule's does, ACS's
 * own API and Share's web scripts answer with its status too: they know web scripts' exceptions, and tell any other as a 500.
 */
public class JuklakException extends WebScriptException {

    private static final long serialVersionUID = 1L;
    private static final String AWALAN = "juklak.galat.";

    private final String kode;
    private final String kalimat;
    private final transient List<String> rincian;

    /**
     * @param kode key of the sentence below {@code juklak.galat}
     * @param status the HTTP status that answers it
     * @param args what the sentence names
     */
    public JuklakException(String kode, int status, Object... args) {
        this(kode, status, List.of(), args);
    }

    /**
     * @param rincian every single thing that is wrong, a whole sentence each
     */
    public JuklakException(String kode, int status, List<String> rincian, Object... args) {
        this(kode, kalimat(kode, args), status, rincian);
    }

    private JuklakException(String kode, String kalimat, int status, List<String> rincian) {
        super(status, kalimat);
        this.kode = kode;
        this.kalimat = kalimat;
        this.rincian = List.copyOf(rincian);
    }

    public String kode() {
        return kode;
    }

    public int status() {
        return getStatus();
    }

    /** The sentence alone, without the number that ACS puts before its messages. */
    @Override
    public String getMessage() {
        return kalimat;
    }

    /** The sentences one by one, empty where there is only one. */
    public List<String> rincian() {
        return rincian;
    }

    private static String kalimat(String kode, Object[] args) {
        String kunci = AWALAN + kode;
        String teks = args.length == 0 ? I18NUtil.getMessage(kunci) : I18NUtil.getMessage(kunci, args);
        return teks == null ? kunci : teks;
    }
}
