package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.Attributes;
import dev.seaworthy.processor.model.Conditions;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.ConstraintKind;
import dev.seaworthy.processor.model.Defaults;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Naming;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.model.TypeRef;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.PemRules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pages of types and rules, written from their tables: what is accepted, what is refused, and the message for it. */
class PagesTest {
    private static final SourceRef NOWHERE = SourceRef.ofType("Config");
    private static final TypeRef SHOWN = new TypeRef.Declared("", List.of("Shown"), List.of());

    /** A text that each type refuses; every text is a STRING and a SECRET. */
    private static final Map<ScalarType, String> REFUSED = Map.ofEntries(
            Map.entry(ScalarType.BOOLEAN, "ture"),
            Map.entry(ScalarType.BYTE, "128"),
            Map.entry(ScalarType.SHORT, "32768"),
            Map.entry(ScalarType.INT, "80,5"),
            Map.entry(ScalarType.LONG, "1_000"),
            Map.entry(ScalarType.FLOAT, "1e39"),
            Map.entry(ScalarType.DOUBLE, "NaN"),
            Map.entry(ScalarType.CHAR, "ab"),
            Map.entry(ScalarType.BIG_INTEGER, "1.5"),
            Map.entry(ScalarType.BIG_DECIMAL, "1,5"),
            Map.entry(ScalarType.URI, "https://example.com/a b"),
            Map.entry(ScalarType.URL, "example"),
            Map.entry(ScalarType.PATH, "~/data"),
            Map.entry(ScalarType.DURATION, "30"),
            Map.entry(ScalarType.PERIOD, "30d"),
            Map.entry(ScalarType.INSTANT, "2026-11-25"),
            Map.entry(ScalarType.LOCAL_DATE, "25.11.2026"),
            Map.entry(ScalarType.LOCAL_TIME, "8:30"),
            Map.entry(ScalarType.LOCAL_DATE_TIME, "2026-11-25 08:30"),
            Map.entry(ScalarType.OFFSET_DATE_TIME, "2026-11-25T08:30"),
            Map.entry(ScalarType.ZONE_ID, "Europe/Berlni"),
            Map.entry(ScalarType.LOCALE, "german"),
            Map.entry(ScalarType.CHARSET, "UTF-99"),
            Map.entry(ScalarType.CURRENCY, "eur"),
            Map.entry(ScalarType.UUID, "f47ac10b"),
            Map.entry(ScalarType.PATTERN, "[a-z"),
            Map.entry(ScalarType.SOCKET_ADDRESS, "http://db:5432"),
            Map.entry(ScalarType.IP_ADDRESS, "db.internal"),
            Map.entry(ScalarType.CIDR, "10.1.2.3/8"),
            Map.entry(ScalarType.LEVEL, "verbose"),
            Map.entry(ScalarType.BYTES, "not base64"),
            Map.entry(ScalarType.DATA_SIZE, "10mb"));

    /** How each rule is shown: the type, the attribute, a text that passes and one that does not. */
    private record Shown(ScalarType type, String written, List<String> arguments, String accepted, String refused) {}

    private static final Map<RuleKind, Shown> RULES = Map.ofEntries(
            Map.entry(RuleKind.MUST_BE, new Shown(ScalarType.BOOLEAN, "\"false\"", List.of("false"), "FALSE", "true")),
            Map.entry(RuleKind.MUST_NOT_BE, new Shown(ScalarType.STRING, "\"local\"", List.of("local"), "s3", "local")),
            Map.entry(RuleKind.MIN_LENGTH, new Shown(ScalarType.STRING, "8", List.of("8"), "sesame-open", "sesame")),
            Map.entry(
                    RuleKind.STRONG_SECRET,
                    new Shown(
                            ScalarType.SECRET,
                            "true",
                            List.of("true"),
                            "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU",
                            "replace-with-a-long-random-secret-key")),
            Map.entry(
                    RuleKind.NO_LOCALHOST,
                    new Shown(ScalarType.URI, "true", List.of("true"), "redis://redis:6379", "redis://127.1:6379")),
            Map.entry(
                    RuleKind.NOT_ALL_INTERFACES,
                    new Shown(ScalarType.STRING, "true", List.of("true"), "10.0.0.5:8080", "0.0.0.0:8080")),
            Map.entry(
                    RuleKind.NO_WILDCARD,
                    new Shown(ScalarType.STRING, "true", List.of("false"), "app.example.com", "*.example.com")),
            Map.entry(
                    RuleKind.SCHEMES,
                    new Shown(
                            ScalarType.URI,
                            "\"https\"",
                            List.of("https"),
                            "https://example.com",
                            "http://example.com")),
            Map.entry(
                    RuleKind.STARTS_WITH,
                    new Shown(ScalarType.STRING, "\"sk_live_\"", List.of("sk_live_"), "sk_live_x", "sk_x")),
            Map.entry(
                    RuleKind.MUST_NOT_START_WITH,
                    new Shown(ScalarType.STRING, "\"dev-\"", List.of("dev-"), "shop", "dev-shop")),
            Map.entry(
                    RuleKind.MATCHES, new Shown(ScalarType.STRING, "\"[a-z]+\"", List.of("[a-z]+"), "shop", "Shop 1")),
            Map.entry(
                    RuleKind.SAME_KIND,
                    new Shown(
                            ScalarType.URI,
                            "true",
                            List.of("true"),
                            "postgres://db/shop",
                            "jdbc:sqlite:/data/shop.db")),
            Map.entry(
                    RuleKind.ENCRYPTED,
                    new Shown(
                            ScalarType.URI,
                            "true",
                            List.of("true"),
                            "postgresql://db/shop?sslmode=require",
                            "postgresql://db/shop")),
            Map.entry(
                    RuleKind.NO_TEST_KEYS,
                    new Shown(ScalarType.STRING, "true", List.of("true"), "sk_live_x", "sk_test_x")),
            Map.entry(RuleKind.MIN, new Shown(ScalarType.DURATION, "\"5s\"", List.of("5s"), "5000ms", "4999ms")),
            Map.entry(RuleKind.MAX, new Shown(ScalarType.DATA_SIZE, "\"10MB\"", List.of("10MB"), "10MB", "10MiB")),
            Map.entry(RuleKind.ABSOLUTE_PATH, new Shown(ScalarType.PATH, "true", List.of("true"), "/srv/data", "data")),
            Map.entry(
                    RuleKind.PERSISTENT_PATH,
                    new Shown(ScalarType.PATH, "true", List.of("true"), "/srv/data", "/srv/../tmp/data")));

    /** How each constraint is shown: the type, the attributes, a text that passes and one that does not. */
    private record ShownConstraint(
            ScalarType type, String written, Map<String, List<String>> attributes, String accepted, String refused) {
        ShownConstraint(ScalarType type, String accepted, String refused) {
            this(type, "", Map.of(), accepted, refused);
        }
    }

    private static final Map<ConstraintKind, ShownConstraint> CONSTRAINTS = Map.ofEntries(
            Map.entry(
                    ConstraintKind.MIN,
                    new ShownConstraint(ScalarType.INT, "(1)", Map.of("value", List.of("1")), "1", "0")),
            Map.entry(
                    ConstraintKind.MAX,
                    new ShownConstraint(ScalarType.INT, "(9)", Map.of("value", List.of("9")), "9", "10")),
            Map.entry(ConstraintKind.POSITIVE, new ShownConstraint(ScalarType.INT, "1", "0")),
            Map.entry(ConstraintKind.POSITIVE_OR_ZERO, new ShownConstraint(ScalarType.INT, "0", "-1")),
            Map.entry(ConstraintKind.NEGATIVE, new ShownConstraint(ScalarType.INT, "-1", "0")),
            Map.entry(ConstraintKind.NEGATIVE_OR_ZERO, new ShownConstraint(ScalarType.INT, "0", "1")),
            Map.entry(
                    ConstraintKind.DECIMAL_MIN,
                    new ShownConstraint(
                            ScalarType.DOUBLE, "(\"0.5\")", Map.of("value", List.of("0.5")), "0.50", "0.49")),
            Map.entry(
                    ConstraintKind.DECIMAL_MAX,
                    new ShownConstraint(
                            ScalarType.DOUBLE,
                            "(value = \"0.5\", inclusive = false)",
                            Map.of("value", List.of("0.5"), "inclusive", List.of("false")),
                            "0.49",
                            "0.5")),
            Map.entry(
                    ConstraintKind.DIGITS,
                    new ShownConstraint(
                            ScalarType.BIG_DECIMAL,
                            "(integer = 3, fraction = 2)",
                            Map.of("integer", List.of("3"), "fraction", List.of("2")),
                            "123.45",
                            "0.125")),
            Map.entry(
                    ConstraintKind.SIZE,
                    new ShownConstraint(
                            ScalarType.STRING,
                            "(min = 2, max = 4)",
                            Map.of("min", List.of("2"), "max", List.of("4")),
                            "shop",
                            "shops")),
            Map.entry(ConstraintKind.NOT_EMPTY, new ShownConstraint(ScalarType.BYTES, "YQ==", "")),
            Map.entry(ConstraintKind.NOT_BLANK, new ShownConstraint(ScalarType.STRING, "a", " ")),
            Map.entry(
                    ConstraintKind.PATTERN,
                    new ShownConstraint(
                            ScalarType.STRING,
                            "(regexp = \"[a-z]+\")",
                            Map.of("regexp", List.of("[a-z]+")),
                            "shop",
                            "Shop")),
            Map.entry(ConstraintKind.EMAIL, new ShownConstraint(ScalarType.STRING, "ops@example.com", "ops@")));

    @Test
    void thePageOfTypesIsWrittenFromTheTable() {
        for (String below : List.of("-5s", "PT-5S")) {
            assertEquals(Duration.ofSeconds(-5), ScalarType.DURATION.parse(below));
        }
        StringBuilder page = new StringBuilder("""
                # Types

                What a setting's method may return. `Optional`, `List`, `Set` and `Map<String, …>` hold any of these; so do
                `OptionalInt`, `OptionalLong` and `OptionalDouble` their numbers; but a `Set` holds no `byte[]` and no `Pattern`,
                of which Java does not know whether two are the same. Text keeps its spaces, every other type is
                stripped first, and an empty value counts as not set. The elements of a list are separated by `,` (or by
                `separator`), stripped, and dropped when they are empty; `\\,` is a comma. A map is written `a=1,b=2`.
                A map or a list can also have a variable for each value: `@EnvVar("LOG_LEVEL_{name}") Map<String, …>` and
                `@EnvVar("KEY_{index}") List<…>`, where each value may itself be a list, a set or a map.

                An enum is read in any case, `-` and `_` alike, unless it has a public static `of`, `parse` or
                `fromString(String)`, which is called in place of that. A type of your own needs a public static `valueOf`, `of`,
                `parse` or `fromString(String)`, or a public constructor of one `String`; any type can be made by a `converter`.

                A `Duration` may be below zero: `-5s` and `PT-5S` are read. No timeout is meant to be;
                `@ProductionRule(min = "0s", in = {DEVELOPMENT, STAGING, PRODUCTION})` refuses one everywhere.

                A `Path` that begins with `~` or with `~` and the name of a user is refused, since only a shell replaces them. A
                file whose name begins so is written `./~name`.

                | Type | Accepts | Example | Refuses, for example | And says |
                | --- | --- | --- | --- | --- |
                """);
        for (ScalarType row : ScalarType.values()) {
            page.append("| `")
                    .append(String.join(
                            "`, `", row.types().stream().map(PagesTest::simple).toList()))
                    .append("` | ")
                    .append(cell(row.accepted()))
                    .append(" | ")
                    .append(row.example().isEmpty() ? "—" : "`" + cell(row.example()) + "`");
            if (row == ScalarType.STRING || row == ScalarType.SECRET) {
                page.append(" | — | — |\n");
                continue;
            }
            String refused = REFUSED.get(row);
            assertNotNull(refused, row + " has no text that is refused");
            MalformedException said = assertThrows(MalformedException.class, () -> row.parse(refused), row.name());
            String fix = said.fix().isEmpty() ? "" : "; " + said.fix();
            page.append(" | `")
                    .append(cell(refused))
                    .append("` | ")
                    .append(cell(said.getMessage() + fix))
                    .append(" |\n");
        }
        Golden.compareFile(Path.of("../docs"), "types.md", page.toString());
    }

    @Test
    void thePageOfRulesIsWrittenFromTheTables() {
        StringBuilder page = new StringBuilder("""
                # Rules and constraints

                Each attribute of `@ProductionRule` is one rule, named `VARIABLE.attribute`. It is judged on the converted value;
                on a list it holds for every element, on an `Optional` when it is present.

                | Attribute | Works on | Says | Passes | Refused | With the message |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (RuleKind kind : RuleKind.values()) {
            page.append(row(kind));
        }
        page.append("""

                A secret is also refused in staging and production when its value is its own development default or example,
                without a rule being written; the command `diff` warns of one that two environments share. Outside production, a setting with `noTestKeys` that holds a live key is a warning.

                ## Constraints

                Those of Jakarta Validation hold in every environment. Their jar is needed only to compile.

                | Annotation | Works on | Says | Passes | Refused | With the message |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (ConstraintKind kind : ConstraintKind.values()) {
            page.append(row(kind));
        }
        Golden.compareFile(Path.of("../docs"), "rules.md", page.toString());
    }

    private static String row(RuleKind kind) {
        String on = kind.appliesToWords();
        if (kind.form() == RuleKind.Form.PRESENCE) {
            Violation violation = kind == RuleKind.REQUIRED ? Choices.required() : Choices.forbidden();
            assertNotNull(violation);
            return "| `" + kind.attribute() + " = true` | " + on + " | " + words(kind, List.of()) + " | — | — | "
                    + violation.message() + " |\n";
        }
        if (kind.form() == RuleKind.Form.DISTINCT) {
            return "| `distinct = true` | " + on + " | " + words(kind, List.of())
                    + " | — | its own example | must not be the example |\n";
        }
        if (kind == RuleKind.EXISTS) {
            Violation violation = PathRules.exists(Path.of("/nothing/is/here").toAbsolutePath());
            assertNotNull(violation);
            return "| `exists = true` | " + on + " | " + words(kind, List.of()) + " | — | a path at which nothing is | "
                    + violation + " |\n";
        }
        if (kind == RuleKind.PEM) {
            Violation violation =
                    PemRules.pem("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
            assertNotNull(violation);
            return "| `pem = true` | " + on + " | " + words(kind, List.of())
                    + " | `-----BEGIN PRIVATE KEY-----…` | `-----BEGIN RSA PRIVATE KEY-----…` | " + violation + " |\n";
        }
        Shown shown = RULES.get(kind);
        assertNotNull(shown, kind + " is not shown");
        Rule rule = new Rule(kind, shown.arguments(), NOWHERE);
        Violation good = judge(shown, rule, shown.accepted());
        if (good != null) {
            throw new AssertionError(kind + " refuses " + shown.accepted() + ": " + good);
        }
        Violation violation = judge(shown, rule, shown.refused());
        assertNotNull(violation, kind + " lets " + shown.refused() + " through");
        return "| `" + kind.attribute() + " = " + shown.written() + "` | " + on + " | " + words(kind, shown.arguments())
                + " | `" + shown.accepted() + "` | `" + shown.refused() + "` | " + cell(violation.toString()) + " |\n";
    }

    private static String row(ConstraintKind kind) {
        ShownConstraint shown = CONSTRAINTS.get(kind);
        assertNotNull(shown, kind + " is not shown");
        Demand demand = kind.demand(new Attributes(shown.attributes()));
        ValueType type = new ValueType(Shape.SINGLE, Presence.ALWAYS, new Scalar.Known(SHOWN, shown.type()), ",", "=");
        Constraint constraint = new Constraint(kind, demand, "", false, NOWHERE);
        Violation good = constraint.judge(shown.type().parse(shown.accepted()), type);
        if (good != null) {
            throw new AssertionError(kind + " refuses " + shown.accepted() + ": " + good);
        }
        Violation violation = constraint.judge(shown.type().parse(shown.refused()), type);
        assertNotNull(violation, kind + " lets " + shown.refused() + " through");
        return "| `@" + kind.annotation() + shown.written() + "` | " + kind.appliesToWords() + " | "
                + cell(demand.words(constraint.measured(type))) + " | " + code(shown.accepted()) + " | "
                + code(shown.refused()) + " | "
                + cell(violation.toString()) + " |\n";
    }

    private static String words(RuleKind kind, List<String> arguments) {
        return cell(kind.words(
                new Rule(kind, arguments, NOWHERE),
                kind == RuleKind.DISTINCT
                        ? List.of(RuleKind.DEVELOPMENT_DEFAULT, RuleKind.EXAMPLE, RuleKind.OTHER_ENVIRONMENTS)
                        : List.of(RuleKind.DEVELOPMENT_DEFAULT, RuleKind.EXAMPLE),
                new Scalar.Known(SHOWN, ScalarType.STRING)));
    }

    private static dev.seaworthy.runtime.load.@org.jspecify.annotations.Nullable Violation judge(
            Shown shown, Rule rule, String text) {
        Scalar scalar = new Scalar.Known(SHOWN, shown.type());
        Setting setting = new Setting(
                Accessor.ofMethod("setting"),
                List.of("setting"),
                new Naming("SETTING", List.of(), List.of(), Repetition.ONCE),
                new ValueType(Shape.SINGLE, Presence.ALWAYS, scalar, ",", "="),
                false,
                false,
                rule.kind() == RuleKind.SAME_KIND ? exampleOf(shown) : Defaults.NONE,
                Doc.NONE,
                Conditions.NONE,
                Map.of(),
                NOWHERE);
        List<Violation> violations = rule.kind().judge(scalar.value(text), rule, setting);
        return violations.isEmpty() ? null : violations.get(0);
    }

    /** A value is of the same kind as another one. */
    private static Defaults exampleOf(Shown shown) {
        ValueType type = new ValueType(Shape.SINGLE, Presence.ALWAYS, new Scalar.Known(SHOWN, shown.type()), ",", "=");
        return new Defaults(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(ValueText.of(type, shown.accepted())));
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** A text as code; what would not be seen is put in quotes. */
    private static String code(String text) {
        return text.isBlank() ? "`\"" + text + "\"`" : "`" + text + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*");
    }
}
