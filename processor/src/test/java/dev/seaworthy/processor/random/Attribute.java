package dev.seaworthy.processor.random;

import dev.seaworthy.processor.random.Rule.Clause;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The attributes of {@code @ProductionRule}: on which settings each means something, and which values it lets through. */
enum Attribute {
    MUST_BE("mustBe") {
        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return isAmong(setting.type(), operands, value);
        }
    },
    MUST_NOT_BE("mustNotBe") {
        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return !isAmong(setting.type(), operands, value);
        }
    },
    REQUIRED("required") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return shape.isOptional();
        }

        @Override
        boolean allowsAbsence() {
            return false;
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return !Values.isBlank(setting, value);
        }
    },
    FORBIDDEN("forbidden") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return shape.isOptional();
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return false;
        }
    },
    MIN_LENGTH("minLength") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.TEXT);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return text(value).codePoints().count() >= Integer.parseInt(operands.get(0));
        }
    },
    STRONG_SECRET("strongSecret") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.SECRET);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            String text = text(value);
            return text.codePoints().count() >= 32
                    && text.codePoints().distinct().count() >= 8
                    && Stream.of("changeme", "replace-with", "dev-only", "example", "secret", "password")
                            .noneMatch(text.toLowerCase(Locale.ROOT)::startsWith)
                    && DISTINCT.allows(setting, operands, value);
        }
    },
    NO_LOCALHOST("noLocalhost") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.HOST) || type.is(Trait.ADDRESS);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return setting.type() == Type.NETWORK
                    ? Stream.of("127.0.0.1", "0.0.0.0", "127.255.0.0", "::", "::1")
                            .noneMatch(host -> Reading.holds(text(value), host))
                    : HostNames.of(text(value)).stream().noneMatch(HostNames::isLocal);
        }
    },
    NOT_ALL_INTERFACES("notAllInterfaces") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.HOST) || type.is(Trait.ADDRESS);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return setting.type() == Type.NETWORK
                    ? Stream.of("0.0.0.0", "::").noneMatch(host -> Reading.holds(text(value), host))
                    : HostNames.of(text(value)).stream().noneMatch(HostNames::isEveryInterface);
        }
    },
    NO_WILDCARD("noWildcard") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.HOST);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            boolean isSubdomainAllowed = operands.contains("allowSubdomainWildcard");
            return HostNames.of(text(value)).stream()
                    .map(host -> isSubdomainAllowed && host.startsWith("*.") ? host.substring(2) : host)
                    .noneMatch(host -> host.contains("*"));
        }
    },
    SCHEMES("schemes") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.URL);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return operands.stream().anyMatch(scheme -> text(value).startsWith(scheme + "://"));
        }
    },
    ENCRYPTED("encrypted") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.URL);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            String text = text(value).replaceFirst("^jdbc:", "");
            String scheme = text.replaceFirst(":.*", "");
            return scheme.equals("postgresql")
                    ? text.matches(".*[?&]sslmode=(require|verify-ca|verify-full)(&.*)?")
                    : List.of("https", "rediss", "amqps", "ldaps", "smtps", "wss")
                            .contains(scheme);
        }
    },
    STARTS_WITH("startsWith") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.TEXT) || type.is(Trait.URL);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return operands.stream().anyMatch(text(value)::startsWith);
        }
    },
    MUST_NOT_START_WITH("mustNotStartWith") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.TEXT) || type.is(Trait.URL);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return operands.stream().noneMatch(text(value)::startsWith);
        }
    },
    MATCHES("matches") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.TEXT) || type.is(Trait.URL);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return text(value).matches(operands.get(0));
        }
    },
    NO_TEST_KEYS("noTestKeys") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.KEY);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return Stream.of("sk_test_", "rk_test_", "pk_test_", "rzp_test_", "access-sandbox-")
                    .noneMatch(text(value)::startsWith);
        }
    },
    MIN("min") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.AMOUNT);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return amount(value).compareTo(amount(setting.type().read(operands.get(0)))) >= 0;
        }
    },
    MAX("max") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.AMOUNT);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return amount(value).compareTo(amount(setting.type().read(operands.get(0)))) <= 0;
        }
    },
    ABSOLUTE_PATH("absolutePath") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.PATH);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return text(value).startsWith("/");
        }
    },
    PERSISTENT_PATH("persistentPath") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.PATH);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            Path path = Path.of(text(value)).normalize();
            return Stream.of("/tmp", "/var/tmp", "/dev/shm", System.getProperty("java.io.tmpdir"))
                    .noneMatch(path::startsWith);
        }
    },
    EXISTS("exists") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.PATH);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return new File(text(value)).canRead();
        }
    },
    PEM("pem") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.PEM) || type.is(Trait.PATH);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return setting.type() == Type.FILE
                    ? text(value).equals(Type.FILE_WITH_CERTIFICATES)
                    : Type.READABLE_PEM.contains(text(value).strip());
        }
    },
    DISTINCT("distinct") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return !shape.isPlural();
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            return Stream.of(setting.developmentDefault(), setting.example())
                    .flatMap(Optional::stream)
                    .noneMatch(known -> Values.identity(setting, known).equals(Type.identity(value)));
        }
    },
    SAME_KIND("sameKind") {
        @Override
        boolean appliesTo(Type type, Shape shape) {
            return type.is(Trait.URL);
        }

        @Override
        boolean allows(Setting setting, List<String> operands, Object value) {
            Set<String> kinds = ServiceKinds.of(setting);
            String kind = ServiceKinds.of(text(value));
            return kind.isEmpty() || kinds.isEmpty() || kinds.equals(Set.of(kind));
        }
    };

    private final String java;

    Attribute(String java) {
        this.java = java;
    }

    /** The name in the annotation. */
    String java() {
        return java;
    }

    /** Whether it means something there; comparisons do everywhere. */
    boolean appliesTo(Type type, Shape shape) {
        return true;
    }

    /** Whether one value, an element where there are several, may be. */
    boolean allows(Setting setting, List<String> operands, Object value) {
        return true;
    }

    /** Whether an optional setting may be absent. */
    boolean allowsAbsence() {
        return true;
    }

    /** As it is written between the parentheses. */
    String source(Clause clause) {
        List<String> operands = clause.operands();
        return java + " = "
                + switch (this) {
                    case REQUIRED,
                            FORBIDDEN,
                            STRONG_SECRET,
                            NO_LOCALHOST,
                            NOT_ALL_INTERFACES,
                            ENCRYPTED,
                            NO_TEST_KEYS,
                            ABSOLUTE_PATH,
                            PERSISTENT_PATH,
                            EXISTS,
                            PEM,
                            DISTINCT,
                            SAME_KIND -> "true";
                    case NO_WILDCARD -> operands.isEmpty() ? "true" : "true, allowSubdomainWildcard = true";
                    case MIN_LENGTH -> operands.get(0);
                    case MIN, MAX, MATCHES -> JavaText.literal(operands.get(0));
                    case MUST_BE, MUST_NOT_BE, SCHEMES, STARTS_WITH, MUST_NOT_START_WITH -> JavaText.literals(operands);
                };
    }

    private static boolean isAmong(Type type, List<String> operands, Object value) {
        return operands.stream().map(type::read).map(Type::identity).anyMatch(Type.identity(value)::equals);
    }

    private static String text(Object value) {
        return Canonical.text(value);
    }

    private static BigDecimal amount(Object value) {
        return value instanceof Duration duration
                ? BigDecimal.valueOf(duration.toNanos())
                : new BigDecimal(value.toString());
    }
}
