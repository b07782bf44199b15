package shop;

import dev.seaworthy.Encoding;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bytes in every encoding. */
@EnvConfig
public interface Keys {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The key that encrypts columns. */
    @EnvVar(
            value = "ENCRYPTION_KEY",
            encoding = Encoding.HEX,
            sensitive = true,
            developmentDefault = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
    @Size(min = 32, max = 32)
    @ProductionRule(strongSecret = true)
    byte[] encryptionKey();

    /** The key that signs links. */
    @EnvVar(value = "LINK_KEY", encoding = Encoding.BASE64URL, sensitive = true)
    @ProductionRule(strongSecret = true)
    byte[] linkKey();

    /** The key that signs cookies. */
    @EnvVar(value = "COOKIE_KEY", encoding = Encoding.BASE64, sensitive = true)
    @ProductionRule(strongSecret = true)
    byte[] cookieKey();

    /** The fingerprint of the certificate that is trusted. */
    @EnvVar(value = "FINGERPRINT", encoding = Encoding.HEX, example = "0A1B2C3D")
    @Size(min = 4, max = 4)
    @ProductionRule(distinct = true)
    Optional<byte[]> fingerprint();

    /** The magic bytes of files that are refused. */
    @EnvVar(value = "REFUSED_FILES", encoding = Encoding.HEX, defaultValue = "4d5a,7f454c46")
    List<byte[]> refusedFiles();

    /** Keys of partners by name. */
    @EnvVar(value = "PARTNERS", encoding = Encoding.BASE64URL, defaultValue = "")
    Map<String, byte[]> partners();
}
