package id.juklak.signing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

import id.juklak.acs.AcsServices;
import id.juklak.berkas.PegawaiDirectory;
import id.juklak.files.Fingerprint;
import id.juklak.model.GuardedWrite;
import id.juklak.settings.RecordReader;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;
import id.juklak.signing.SigningSettings;
import id.juklak.sop.LabelFactory;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    Marks marks(AcsServices acs, GuardedWrite guardedWrite) {
        return new Marks(acs.uncheckedNodeService(), guardedWrite);
    }

    @Bean
    MarkIntegrity markIntegrity(Marks marks, Fingerprint fingerprint) {
        return new MarkIntegrity(marks, fingerprint);
    }

    @Bean
    DocumentLock documentLock(AcsServices acs) {
        return new DocumentLock(acs.jobLockService());
    }

    @Bean
    @DependsOn("juklak.model")
    SignedDocumentGuard signedDocumentGuard(AcsServices acs, GuardedWrite guardedWrite) {
        return new SignedDocumentGuard(acs.policyComponent(), acs.uncheckedNodeService(), guardedWrite);
    }

    @Bean
    Setting<SigningSettings> signingSetting(SettingRegistry settingRegistry, SettingsFolder settingsFolder, AcsServices acs) {
        return new Setting<>("penandatanganan", "/alfresco/module/juklak-platform/signing/penandatanganan.json",
                new RecordReader<>(SigningSettings.class), settingRegistry, settingsFolder, acs.uncheckedNodeService(),
                acs.uncheckedContentService());
    }

    @Bean
    KeyNodes keyNodes(SettingsFolder settingsFolder, AcsServices acs) {
        return new KeyNodes(settingsFolder, acs.uncheckedNodeService(), acs.uncheckedContentService(), acs.uncheckedOwnableService());
    }

    @Bean
    KeySafe keySafe(KeyNodes keyNodes, Setting<SigningSettings> signingSetting, WorkingTime officeWorkingTime, AcsServices acs) {
        return new KeySafe(keyNodes, signingSetting, officeWorkingTime, acs.transactionService());
    }

    @Bean
    VerificationCodes verificationCodes(AcsServices acs, GuardedWrite guardedWrite) {
        return new VerificationCodes(acs.uncheckedNodeService(), guardedWrite);
    }

    @Bean
    DetachedSignature detachedSignature(AcsServices acs, GuardedWrite guardedWrite) {
        return new DetachedSignature(acs.uncheckedNodeService(), acs.uncheckedContentService(), guardedWrite);
    }

    @Bean
    TrustedAuthorities trustedAuthorities(Setting<SigningSettings> signingSetting, SettingsFolder settingsFolder, AcsServices acs) {
        return new TrustedAuthorities(signingSetting, settingsFolder, acs.uncheckedNodeService(), acs.uncheckedContentService());
    }

    @Bean
    SignatureProviders signatureProviders(Setting<SigningSettings> signingSetting, WorkingTime officeWorkingTime,
            @Value("${juklak.bsre.sandi}") String property2) {
        return new SignatureProviders(signingSetting, officeWorkingTime, property2);
    }

    @Bean
    PublicAddress publicAddress(Setting<SigningSettings> signingSetting, AcsServices acs) {
        return new PublicAddress(signingSetting, acs.sysAdminParams());
    }

    @Bean
    DocumentSigner documentSigner(AcsServices acs, SignatureProviders signatureProviders, KeySafe keySafe,
            PegawaiDirectory pegawaiDirectory, Marks marks, DetachedSignature detachedSignature, VerificationCodes verificationCodes,
            PublicAddress publicAddress, Fingerprint fingerprint, WorkingTime officeWorkingTime, StoredTexts storedTexts,
            GuardedWrite guardedWrite) {
        return new DocumentSigner(acs.uncheckedNodeService(), acs.uncheckedContentService(), signatureProviders, keySafe, pegawaiDirectory,
                marks, detachedSignature, verificationCodes, publicAddress, fingerprint, officeWorkingTime, storedTexts, guardedWrite);
    }

    @Bean
    CodeLookup codeLookup(AcsServices acs) {
        return new CodeLookup(acs.checkedSearchService(), acs.uncheckedNodeService());
    }

    @Bean
    Verification verification(AcsServices acs, TrustedAuthorities trustedAuthorities, Marks marks, DetachedSignature detachedSignature,
            MarkIntegrity markIntegrity, Fingerprint fingerprint, CodeLookup codeLookup, LabelFactory labelFactory) {
        return new Verification(acs.uncheckedNodeService(), acs.uncheckedContentService(), trustedAuthorities, marks, detachedSignature,
                markIntegrity, fingerprint, codeLookup, labelFactory);
    }

    @Bean
    PublicVerification publicVerification(CodeLookup codeLookup, AcsServices acs, Verification verification) {
        return new PublicVerification(codeLookup, acs.uncheckedNodeService(), verification);
    }
}
