package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Converter;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Secrets that a converter makes, alone and inside other types. */
@EnvConfig
public interface Config {
    /** Signs cookies. */
    @EnvVar(value = "COOKIE_SIGNATURE", converter = ToSecret.class, developmentDefault = "v1:dev-only")
    Secret cookieSignature();

    /** Signs links. */
    @EnvVar(value = "LINK_SIGNATURE", converter = ToSecret.class)
    Optional<Secret> linkSignature();

    /** Signs what other shops are told. */
    @EnvVar(value = "HOOK_SIGNATURES", converter = ToSecret.class)
    Optional<List<Secret>> hookSignatures();

    /** Signs for each partner. */
    @EnvVar(value = "PARTNER_SIGNATURES", converter = ToSecrets.class)
    Map<String, List<Secret>> partnerSignatures();

    /** Makes a secret of what follows a version. */
    final class ToSecret implements Converter<Secret> {
        @Override
        public Secret convert(String text) {
            if (!text.startsWith("v1:")) {
                throw new MalformedException("must begin with a version, not with " + text, "write v1:" + text);
            }
            return Secret.of(text.substring(3));
        }
    }

    /** Makes the secrets of several partners. */
    final class ToSecrets implements Converter<Map<String, List<Secret>>> {
        @Override
        public Map<String, List<Secret>> convert(String text) {
            throw new MalformedException("must name partners, and is " + text, "write partner:" + text);
        }
    }
}
