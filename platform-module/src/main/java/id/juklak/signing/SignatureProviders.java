package id.juklak.signing;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import id.juklak.settings.Setting;
import id.juklak.signing.crypto.BsreProvider;
import id.juklak.signing.crypto.CertificateProvider;
import id.juklak.signing.crypto.SignatureProvider;
import id.juklak.signing.crypto.TimeStampClient;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;

/** The ways to sign that the office's settings allow. */
public class SignatureProviders {

    private final Setting<SigningSettings> setting;
    private final WorkingTime workingTime;
    private final String bsrePassword;
    /** Made once for settings: each holds connections to its services. */
    private final AtomicReference<Providers> lastProviders = new AtomicReference<>();

    private record Providers(SigningSettings settings, ZoneId zone, SignatureProvider certificateProvider,
            SignatureProvider bsreProvider) {}

    /** @param bsrePassword the application's secret at BSrE, from the server's properties */
    public SignatureProviders(Setting<SigningSettings> setting, WorkingTime workingTime, String bsrePassword) {
        this.setting = setting;
        this.workingTime = workingTime;
        this.bsrePassword = bsrePassword;
    }

    /**
     * @param id of the provider, null for the office's
     * @param withPassphrase whether the signer gave a passphrase
     * @return null for a signature without a certificate, where the office allows it
     * @throws RefusalException 400 for an unknown provider, 422 for one that the office doesn't use
     */
    SignatureProvider choose(String id, boolean withPassphrase) {
        SigningSettings current = setting.current();
        boolean withoutCertificate = id == null
                ? current.withoutCertificateAllowed() && !withPassphrase
                : id.equals(SigningSettings.WITHOUT_CERTIFICATE);
        if (withoutCertificate) {
            if (!current.withoutCertificateAllowed()) {
                throw new RefusalException("tanda.tanpaSertifikat", 422);
            }
            return null;
        }
        return switch (id == null ? current.provider() : id) {
            case SigningSettings.CERTIFICATE -> providersFor(current).certificateProvider();
            case SigningSettings.BSRE -> {
                if (!current.bsre().hasAddress()) {
                    throw new RefusalException("tanda.tanpaBsre", 422);
                }
                yield providersFor(current).bsreProvider();
            }
            default -> throw new RefusalException("web.nilai", 400, "penyedia", id);
        };
    }

    private Providers providersFor(SigningSettings current) {
        Providers providers = lastProviders.get();
        ZoneId zone = workingTime.zone();
        if (providers == null || !providers.settings().equals(current) || !providers.zone().equals(zone)) {
            TimeStampClient timeStampClient = current.timeStampAddress().isEmpty()
                    ? null
                    : new TimeStampClient(URI.create(current.timeStampAddress()));
            SignatureProvider bsreProvider = current.bsre().hasAddress()
                    ? new BsreProvider(URI.create(current.bsre().address()), current.bsre().user(), bsrePassword,
                            Duration.ofSeconds(current.bsre().seconds()))
                    : null;
            providers = new Providers(current, zone, new CertificateProvider(timeStampClient, zone), bsreProvider);
            lastProviders.set(providers);
        }
        return providers;
    }
}
