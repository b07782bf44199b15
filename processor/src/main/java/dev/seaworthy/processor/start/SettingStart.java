package dev.seaworthy.processor.start;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The start of one setting: looks its variable up, converts the text, judges the value, as its method of a loader does. */
final class SettingStart {
    private final ConfigModel config;
    private final Setting setting;
    private final ValueType type;
    private final Loading loading;

    SettingStart(ConfigModel config, Setting setting, Loading loading) {
        this.config = config;
        this.setting = setting;
        this.type = setting.type();
        this.loading = loading;
    }

    Reading read(boolean isEnvironment) {
        lookUp();
        if (isEnvironment) {
            loading.text();
            @Nullable Environment environment = loading.environment();
            return environment == null ? Reading.nothing(type) : Reading.of(type, List.of(environment.name()));
        }
        String text = text();
        judgePresence(RuleKind.REQUIRED, Choices.required());
        if (text == null) {
            return Reading.nothing(type);
        }
        Held held = convert(text);
        if (!loading.has()) {
            return Reading.nothing(type);
        }
        compareOlderNames(held);
        ValueText value = ValueText.read(type, text);
        judgePresence(RuleKind.FORBIDDEN, Choices.forbidden());
        judgeConstraints(value);
        setting.ruleSets().forEach(set -> judgeRules(set, value));
        judgeKeys(value);
        return Reading.of(type, value.values());
    }

    /** Whether one of its names has a value. */
    boolean isSet(String name) {
        if (setting.emptyIsValue()) {
            return loading.isEmptySet(name, separator());
        }
        if (type.isPlural()) {
            return loading.isListSet(name, type.separator());
        }
        List<Environment> keepsBlanks = setting.keepsBlanksIn();
        return keepsBlanks.isEmpty() ? loading.isSet(name) : loading.isTextSet(name, Bits.of(keepsBlanks));
    }

    /** Whether one of its names has more than blanks, which alone are not enough where a value is required. */
    boolean isMoreThanBlanks(String name) {
        boolean isText = setting.isText() && !setting.emptyIsValue();
        return isText ? loading.isSet(name) : isSet(name);
    }

    private String separator() {
        return type.isPlural() ? type.separator() : "";
    }

    private void begin() {
        List<Environment> keepsBlanks = setting.keepsBlanksIn();
        if (setting.emptyIsValue()) {
            loading.emptySetting(setting.variable(), separator());
        } else if (type.isPlural()) {
            loading.listSetting(setting.variable(), type.separator());
        } else if (keepsBlanks.isEmpty()) {
            loading.setting(setting.variable());
        } else {
            loading.textSetting(setting.variable(), Bits.of(keepsBlanks));
        }
    }

    /** Tries the text, or each element of it, says what is malformed, and gives the value of the rest. */
    private Held convert(String text) {
        Held held = new Held(type);
        if (!type.isPlural()) {
            tryOut(() -> held.add(text));
            return held;
        }
        for (String element : Convert.split(text, type.separator())) {
            loading.element(element);
            tryOut(() -> {
                if (!held.add(element)) {
                    loading.repeated();
                }
            });
        }
        loading.whole();
        return held;
    }

    private void tryOut(Runnable conversion) {
        try {
            conversion.run();
        } catch (RuntimeException malformed) {
            loading.malformed(malformed);
        }
    }

    /** Reads an older name that has another text, and compares the two values. */
    private void compareOlderNames(Held held) {
        while (loading.isSetTwice()) {
            loading.compare(
                    held.value(), new SettingStart(config, setting, loading.second()).value(), type.keySeparator());
        }
    }

    private @Nullable Object value() {
        lookUp();
        String text = text();
        if (text == null) {
            return null;
        }
        Held held = convert(text);
        return loading.has() ? held.value() : null;
    }

    private void lookUp() {
        begin();
        setting.aliases().forEach(loading::alias);
        setting.fallbacks().forEach(loading::fallback);
        if (setting.isSensitive()) {
            loading.sensitive();
        }
        if (setting.isDeprecated()) {
            loading.deprecated();
        }
        setting.shownExample().ifPresent(loading::example);
        setting.accepted().ifPresent(loading::accepts);
        lookUpDefaults(setting);
        for (Setting source : config.sourcesOf(setting)) {
            lookUpFrom(source);
            lookUpDefaults(source);
        }
        if (type.isOptional()) {
            loading.optional();
        }
    }

    private void lookUpDefaults(Setting own) {
        own.developmentDefault().ifPresent(loading::developmentDefault);
        own.defaultValue().ifPresent(loading::defaultValue);
    }

    private void lookUpFrom(Setting source) {
        List<String> names = source.names();
        String[] olderNames = names.subList(1, names.size()).toArray(new String[0]);
        List<Environment> keepsBlanks = source.keepsBlanksIn();
        if (source.emptyIsValue()) {
            loading.emptyFrom(source.variable(), olderNames);
        } else if (keepsBlanks.isEmpty()) {
            loading.from(source.variable(), olderNames);
        } else {
            loading.textFrom(Bits.of(keepsBlanks), source.variable(), olderNames);
        }
    }

    /** Blanks at the ends of a text or a secret count, and are warned of. */
    private @Nullable String text() {
        return setting.isText() ? loading.toText() : loading.text();
    }

    private void judgePresence(RuleKind kind, Violation violation) {
        for (RuleSet set : setting.ruleSets()) {
            int bits = Bits.of(set.environments());
            boolean applies = kind == RuleKind.REQUIRED ? loading.appliesToAbsence(bits) : loading.appliesToValue(bits);
            if (applies && set.has(kind)) {
                report(set, kind, violation);
            }
        }
    }

    private void judgeConstraints(ValueText value) {
        for (Constraint constraint : setting.constraints()) {
            if (!isOfElements(constraint)) {
                Violation violation = type.isPlural()
                        ? constraint.judgeWhole(value, type)
                        : constraint.judge(value.values().get(0), type);
                loading.constraint(violation, constraint.message());
            }
        }
        forEach(value, each -> {
            for (Constraint constraint : setting.constraints()) {
                if (isOfElements(constraint)) {
                    loading.constraint(constraint.judge(each, type), constraint.message());
                }
            }
        });
    }

    private boolean isOfElements(Constraint constraint) {
        return type.isPlural() && constraint.onElements();
    }

    private void judgeRules(RuleSet set, ValueText value) {
        if (!loading.appliesToValue(Bits.of(set.environments()))) {
            return;
        }
        Consumer<Object> judge = each -> {
            for (Rule rule : set.rules()) {
                if (rule.kind().form() != RuleKind.Form.PRESENCE) {
                    rule.kind()
                            .judge(each, rule, setting)
                            .forEach(violation -> report(set, rule.kind(), advised(rule.kind(), violation)));
                }
            }
        };
        if (type.isPlural()) {
            forEach(value, judge);
        } else {
            value.values().forEach(judge);
        }
    }

    private Violation advised(RuleKind kind, Violation violation) {
        return kind.advice(setting)
                .flatMap(advice -> Optional.ofNullable(Secrets.advising(advice, violation)))
                .orElse(violation);
    }

    private void forEach(ValueText value, Consumer<Object> judge) {
        if (type.isPlural()) {
            for (Object each : value.values()) {
                loading.next();
                judge.accept(each);
            }
            loading.whole();
        }
    }

    private void report(RuleSet set, RuleKind kind, Violation violation) {
        int bits = Bits.of(set.environments());
        if (set.severity() == Severity.WARN) {
            loading.warning(kind.attribute(), bits, violation, set.because());
        } else {
            loading.rule(kind.attribute(), bits, violation, set.because());
        }
    }

    private void judgeKeys(ValueText value) {
        if (!setting.hasRule(RuleKind.NO_TEST_KEYS) || !loading.warns()) {
            return;
        }
        Consumer<Object> judge = key -> loading.live(RuleKind.live(key));
        if (type.isPlural()) {
            forEach(value, judge);
        } else {
            value.values().forEach(judge);
        }
    }
}
