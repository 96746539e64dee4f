package id.juklak.settings;

import java.net.URI;
import java.net.URISyntaxException;

/** A setting that is a web address, or empty. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * @param place where the setting stands in its file
     * @return the address without blanks around it
     * @throws InvalidSettingException for anything but an http or https address or nothing
     */
    public static String check(String place, String value) {
        String address = value.strip();
        try {
            URI uri = new URI(address);
            boolean usable = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
            if (address.isEmpty() || usable) {
                return address;
            }
        } catch (URISyntaxException failure) {
            // Told below.
        }
        throw new InvalidSettingException("pengaturan.nilai", place, "\"" + address + "\"");
    }
}
