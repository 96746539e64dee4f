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
            @Value("${juklak.bsre.sandi}") String bsrePassword) {
        return new SignatureProviders(signingSetting, officeWorkingTime, bsrePassword);
    }

    @Bean
    PublicAddress publicAddress(Setting<SigningSettings> signingSetting, AcsServices acs) {
        return new PublicAddress(signingSetting, acs.sysAdminParams());
    }

    @Bean
    SignatureBlocks signatureBlocks(StoredTexts storedTexts, WorkingTime officeWorkingTime, PublicAddress publicAddress) {
        return new SignatureBlocks(storedTexts, officeWorkingTime, publicAddress);
    }

    @Bean
    SignableContent signableContent(AcsServices acs, DetachedSignature detachedSignature, GuardedWrite guardedWrite) {
        return new SignableContent(acs.uncheckedContentService(), detachedSignature, guardedWrite);
    }

    @Bean
    SignatureMaker signatureMaker(SignableContent signableContent, SignatureBlocks signatureBlocks, PegawaiDirectory pegawaiDirectory,
            Marks marks, KeySafe keySafe) {
        return new SignatureMaker(signableContent, signatureBlocks, pegawaiDirectory, marks, keySafe);
    }

    @Bean
    DocumentSigner documentSigner(AcsServices acs, SignatureProviders signatureProviders, KeySafe keySafe,
            VerificationCodes verificationCodes, SignatureMaker signatureMaker, SignableContent signableContent, Fingerprint fingerprint) {
        return new DocumentSigner(acs.uncheckedNodeService(), signatureProviders, keySafe, verificationCodes, signatureMaker,
                signableContent, fingerprint);
    }

    @Bean
    CodeLookup codeLookup(AcsServices acs) {
        return new CodeLookup(acs.checkedSearchService(), acs.uncheckedNodeService());
    }

    @Bean
    ContentExaminer contentExaminer(AcsServices acs, DetachedSignature detachedSignature, TrustedAuthorities trustedAuthorities) {
        return new ContentExaminer(acs.uncheckedContentService(), detachedSignature, trustedAuthorities);
    }

    @Bean
    Verification verification(AcsServices acs, ContentExaminer contentExaminer, Marks marks, MarkIntegrity markIntegrity,
            Fingerprint fingerprint, CodeLookup codeLookup, LabelFactory labelFactory) {
        return new Verification(acs.uncheckedNodeService(), contentExaminer, marks, markIntegrity, fingerprint, codeLookup, labelFactory);
    }

    @Bean
    PublicVerification publicVerification(CodeLookup codeLookup, AcsServices acs, Verification verification) {
        return new PublicVerification(codeLookup, acs.uncheckedNodeService(), verification);
    }
}
