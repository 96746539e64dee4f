package id.juklak.signing;

import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.util.UrlUtil;

import id.juklak.settings.Setting;

/** Where the public reaches the pages of this server: what the office set, or else what ACS says of itself. */
public class PublicAddress {

    private static final String PATH = "/s/juklak/verifikasi/";

    private final Setting<SigningSettings> setting;
    private final SysAdminParams serverAddress;

    public PublicAddress(Setting<SigningSettings> setting, SysAdminParams serverAddress) {
        this.setting = setting;
        this.serverAddress = serverAddress;
    }

    /** The page that verifies a document; what a QR code holds. */
    String verificationAddress(String code) {
        String publicAddress = setting.current().publicAddress();
        return (publicAddress.isEmpty() ? UrlUtil.getAlfrescoUrl(serverAddress) : publicAddress) + PATH + code;
    }
}
