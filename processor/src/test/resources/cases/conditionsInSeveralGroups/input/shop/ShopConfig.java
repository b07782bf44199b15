package shop;

import dev.seaworthy.AllOrNone;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shop of whose parts each depends on its own settings. */
@EnvConfig
public interface ShopConfig {
    /** Where the shop runs. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where orders are kept. */
    @EnvVar(value = "STORAGE", defaultValue = "disk")
    String storage();

    /** Where people sign in. */
    @EnvGroup(prefix = "OAUTH_{name}_")
    Map<String, OAuthClient> oauth();

    /** The partners, where there are some. */
    @EnvGroup(prefix = "PARTNERS_", presentWhen = "KEY")
    Optional<Partners> partners();

    /** How people sign in. */
    enum Type {
        /** By OpenID Connect. */
        OIDC,
        /** By SAML. */
        SAML
    }

    /** A place to sign in. */
    @ExactlyOne(value = {"SECRET", "SECRET_FILE_PATH"}, because = "each client has one secret")
    interface OAuthClient {
        /** How people sign in there. */
        @EnvVar("TYPE")
        Type type();

        /** Where it is. */
        @EnvVar(value = "ISSUER", example = "https://id.example.com")
        @RequiredWhen(variable = "TYPE", is = "oidc")
        Optional<URI> issuer();

        /** The secret of this application there. */
        @EnvVar("SECRET")
        Optional<Secret> secret();

        /** Where that secret is. */
        @EnvVar("SECRET_FILE_PATH")
        Optional<Path> secretFile();

        /** What is asked for. */
        @EnvVar(value = "SCOPES", defaultValue = "openid")
        Set<String> scopes();

        /** How names of people are asked for. */
        @EnvVar("PROFILE")
        @RequiredWhen(variable = "SCOPES", is = "profile")
        Optional<String> profile();

        /** What tokens are signed with. */
        @EnvGroup(prefix = "TOKEN_")
        @RequiredWhen(variable = "TYPE", is = "oidc")
        Optional<Token> token();

        /** What stands between us and the place. */
        @EnvGroup(prefix = "PROXY_", presentWhen = "MODE", is = "on")
        @RequiredWhen(variable = "TYPE", is = "saml")
        Optional<Proxy> proxy();

        /** A client of OpenID Connect asks for an identity. */
        @ProductionRule(because = "people have no identity otherwise")
        default boolean asksForAnIdentity() {
            return type() != Type.OIDC || scopes().contains("openid");
        }
    }

    /** What tokens are signed with. */
    interface Token {
        /** How. */
        @EnvVar("ALGORITHM")
        String algorithm();

        /** How long a token is valid. */
        @EnvVar(value = "LIFETIME", defaultValue = "1h")
        Duration lifetime();

        /** Whose they are. */
        @EnvVar("AUDIENCE")
        @RequiredWhen(variable = "OAUTH_{name}_ISSUER", present = true)
        Optional<String> audience();

        /** A token does not last. */
        @ProductionRule
        default boolean isShort() {
            return lifetime().compareTo(Duration.ofDays(1)) <= 0;
        }
    }

    /** What stands between us and another place. */
    interface Proxy {
        /** Whether there is one. */
        @EnvVar("MODE")
        String mode();

        /** Where it is. */
        @EnvVar("URL")
        URI url();
    }

    /** The partners. */
    interface Partners {
        /** The key of all. */
        @EnvVar("KEY")
        Secret key();

        /** Their shops, in order. */
        @EnvGroup(prefix = "SHOP_{index}_")
        List<Partner> shops();
    }

    /** A release, such as 2. */
    record Release(int number) {
        /** Reads a release. */
        public static Release of(String text) {
            return new Release(Integer.parseInt(text));
        }
    }

    /** A partner's shop. */
    @AllOrNone({"USER", "PASSWORD"})
    interface Partner {
        /** Its address. */
        @EnvVar("URL")
        URI url();

        /** What it runs. */
        @EnvVar(value = "RELEASE", defaultValue = "1")
        Release release();

        /** What it calls us since its second release. */
        @EnvVar("CALLBACK")
        @RequiredWhen(variable = "RELEASE", is = "2")
        Optional<URI> callback();

        /** Who we are there. */
        @EnvVar("USER")
        Optional<String> user();

        /** The password there. */
        @EnvVar("PASSWORD")
        Optional<Secret> password();

        /** Its bucket. */
        @EnvVar("BUCKET")
        @RequiredWhen(variable = "STORAGE", is = "s3")
        @RequiredWhen(variable = "APP_ENV", is = "production")
        Optional<String> bucket();
    }
}
