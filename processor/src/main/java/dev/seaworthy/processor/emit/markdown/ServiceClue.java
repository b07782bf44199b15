package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Trait;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.runtime.load.rule.RuleWords;
import dev.seaworthy.runtime.load.service.Identity;
import dev.seaworthy.runtime.load.service.Kinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one setting says of a service: by its values and rules, and where these say nothing, by its name and type. */
final class ServiceClue {
    /** What is used for many things, so that it says nothing of the service. */
    private static final Set<String> CARRIERS = Set.of("HTTP", "WebSocket", "gRPC", "file");

    /** What the types have whose values may name a service. */
    private static final Set<Trait> NAMING = Set.of(Trait.TEXT, Trait.HOST, Trait.URL, Trait.ADDRESS, Trait.PATH);

    /** The last words of variables that lead to a service. */
    private static final Set<String> PLACES = Set.of(
            "URL",
            "URI",
            "DSN",
            "HOST",
            "HOSTS",
            "HOSTNAME",
            "SERVER",
            "SERVERS",
            "ENDPOINT",
            "ENDPOINTS",
            "ADDRESS",
            "ADDRESSES",
            "BROKER",
            "BROKERS",
            "BUCKET",
            "ISSUER",
            "BACKEND",
            "QUEUE");

    /** The last words of variables that choose where something is stored, beside those that say that it is. */
    private static final Set<String> CHOICES = Set.of("BACKEND", "PROVIDER", "DRIVER", "TYPE", "KIND");

    /** Words of keys that are the application's own: of a certificate, or as a client of whoever signs people in. */
    private static final Set<String> OWN_KEYS = Set.of("SSL", "TLS", "CERT", "CERTIFICATE", "CLIENT", "PRIVATE");

    /** The last words of variables that are an account's. */
    private static final Set<String> KEYS = Set.of("KEY", "SECRET", "TOKEN");

    /** Words of addresses at which another service comes back to the application, whatever it is used for. */
    private static final Set<String> BACK = Set.of("REDIRECT", "CALLBACK", "RETURN");

    /** Words of addresses that are the application's own, or those of its visitors. */
    private static final Set<String> OWN = Set.of(
            "PUBLIC",
            "ORIGIN",
            "ORIGINS",
            "CORS",
            "CSRF",
            "ALLOWED",
            "TRUSTED",
            "REDIRECT",
            "CALLBACK",
            "RETURN",
            "SITE",
            "BASE",
            "APP",
            "FRONTEND",
            "EXTERNAL",
            "LISTEN",
            "BIND",
            "CANONICAL",
            "SELF");

    private final Setting setting;
    private final List<String> words;
    private final Set<String> kindsOutsideDevelopment;
    private final Optional<ServiceCategory> category;

    ServiceClue(Setting setting) {
        this.setting = setting;
        this.words = words(setting);
        this.kindsOutsideDevelopment = kindsOutsideDevelopment(setting);
        this.category = category(
                kindsOutsideDevelopment.isEmpty()
                        ? kinds(setting, setting.defaults().development())
                        : kindsOutsideDevelopment);
    }

    Setting setting() {
        return setting;
    }

    /** The words of its names, in capitals. */
    List<String> words() {
        return words;
    }

    /** What the service is used for, or nothing where the setting does not name one. */
    Optional<ServiceCategory> category() {
        return category;
    }

    private Optional<ServiceCategory> category(Set<String> kinds) {
        Optional<ServiceCategory> ofKinds = ServiceCategory.ofKinds(kinds).or(() -> ServiceCategory.ofWords(kinds));
        Optional<ServiceCategory> ofWords = ServiceCategory.ofWords(words);
        if (ofKinds.isPresent()) {
            return ofWords.filter(word -> word.isKindOf(ofKinds.get())).or(() -> ofKinds);
        }
        boolean leadsBack = isAddress() && words.stream().anyMatch(BACK::contains);
        if (leadsBack || (!isPlace() && !isKey())) {
            return Optional.empty();
        }
        return ofWords.isEmpty() && isAddress() && words.stream().noneMatch(OWN::contains)
                ? Optional.of(ServiceCategory.OTHER)
                : ofWords;
    }

    /** The vendor whose name the variable has, or the kinds of service that the values and rules name; or nothing. */
    String named() {
        return category.flatMap(each -> each.vendor(words)).orElse(String.join(" or ", kindsOutsideDevelopment));
    }

    /** Whether it is the key of an account, and does not say where the service is. */
    boolean isKey() {
        return KEYS.contains(last()) && !isAddress();
    }

    /** Whether it is a proxy, of which each is a service of its own. */
    boolean isProxy() {
        return words.contains("PROXY");
    }

    /** Whether it names a service where nothing else does; a key of the application's own may belong to one that is named. */
    boolean namesAlone() {
        boolean isOwnKey = isKey() && words.stream().anyMatch(OWN_KEYS::contains);
        return !isOwnKey || category.flatMap(each -> each.vendor(words)).isPresent();
    }

    /** Whether it says where the service is, and not only what kind it is or how to sign in. */
    boolean isPlaceElsewhere() {
        return !isKey()
                && !setting.type().scalar().has(Trait.PATH)
                && setting.type().scalar().asEnum().isEmpty();
    }

    /** The first word of the variable, which the keys of a service share with its address. */
    String firstWord() {
        String variable = setting.variable();
        int end = variable.indexOf('_');
        return end < 0 ? variable : variable.substring(0, end);
    }

    /** The kinds of service that the setting means where production reads it; where nothing says them, none. */
    private static Set<String> kindsOutsideDevelopment(Setting setting) {
        Set<String> kinds = new TreeSet<>();
        for (Rule rule : setting.rules()) {
            if (rule.kind() == RuleKind.SCHEMES) {
                rule.arguments().forEach(scheme -> addKinds(RuleWords.beginning(scheme) + "example.com/x", kinds));
            }
        }
        if (kinds.isEmpty()) {
            kinds.addAll(kinds(setting, setting.defaults().example()));
            kinds.addAll(kinds(setting, setting.defaults().everywhere()));
        }
        return kinds;
    }

    private static void addKinds(String address, Collection<String> kinds) {
        Identity.of(address).kinds().stream()
                .filter(kind -> !CARRIERS.contains(kind) && Kinds.areKnown(Set.of(kind)))
                .forEach(kinds::add);
    }

    /**
     * The kinds of service that a value of a setting leads to; nothing else of it is told, for it may be a secret. A number, a
     * switch or a time leads to none.
     */
    static Set<String> kinds(Setting setting, Optional<ValueText> text) {
        Scalar scalar = setting.type().scalar();
        Set<String> kinds = new TreeSet<>();
        if (scalar.isOwn() || scalar.asEnum().isPresent() || NAMING.stream().anyMatch(scalar::has)) {
            for (String each : text.map(ValueText::elements).orElse(List.of())) {
                addKinds(each, kinds);
            }
        }
        return kinds;
    }

    private boolean isPlace() {
        boolean isText = setting.type().scalar().has(Trait.TEXT);
        boolean isDirectory = setting.type().scalar().has(Trait.PATH);
        boolean isChoice = setting.type().scalar().asEnum().isPresent();
        boolean isStored = ServiceCategory.ofWords(words).equals(Optional.of(ServiceCategory.STORAGE));
        boolean isChosen = isChoice
                && (CHOICES.contains(last())
                        || ServiceCategory.ofWords(Set.of(last())).equals(Optional.of(ServiceCategory.STORAGE)));
        return isAddress() || (isText && PLACES.contains(last())) || (isStored && (isDirectory || isChosen));
    }

    /** Whether its type says that it is the address of something. */
    private boolean isAddress() {
        return setting.type().scalar().row().stream()
                .anyMatch(row -> row == ScalarType.URI || row == ScalarType.URL || row == ScalarType.SOCKET_ADDRESS);
    }

    private String last() {
        return setting.variable()
                .substring(setting.variable().lastIndexOf('_') + 1)
                .toUpperCase(Locale.ROOT);
    }

    /** The words of the variable, and those of the groups around it, in capitals. */
    private static List<String> words(Setting setting) {
        Set<String> words = new LinkedHashSet<>(
                List.of(setting.variable().toUpperCase(Locale.ROOT).split("_", -1)));
        for (String accessor : setting.path().subList(0, setting.path().size() - 1)) {
            words.addAll(Arrays.asList(accessor.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                    .toUpperCase(Locale.ROOT)
                    .split(" ", -1)));
        }
        return new ArrayList<>(words);
    }
}
