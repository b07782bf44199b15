package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.ConfigValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusedNamesTest {
    private static final String[] VARIABLES = {"PUSH_ENABLED", "PUSH_TOKEN", "PUSH_KEYS", "PUSH_URL"};

    @Test
    void anUnsetSecretOfAnAbsentGroupIsSensitive() {
        Recorder recorder = recorder(Map.of());
        sayThatPushIsAbsent(recorder.loading());

        List<String> sensitive = recorder.report("a configuration").values().stream()
                .filter(ConfigValue::sensitive)
                .map(ConfigValue::variable)
                .toList();

        assertEquals(List.of("PUSH_TOKEN", "PUSH_KEYS"), sensitive);
    }

    @Test
    void whatIsSetWithoutEffectIsKnownToCommands() {
        Recorder recorder = recorder(Map.of(
                "PUSH_TOKEN", "one", "PUSH_KEYS", "two, three", "PUSH_URL", "https://push", "PUSHER_TOKEN", "four"));
        sayThatPushIsAbsent(recorder.loading());

        Evaluation evaluation = recorder.evaluation("a configuration");

        assertTrue(evaluation.settings().stream().allMatch(each -> each.text() == null));
        assertEquals(
                List.of(
                        "PUSH_TOKEN true one []",
                        "PUSH_KEYS true two, three [two, three]",
                        "PUSH_URL false https://push []",
                        "PUSHER_TOKEN true four []"),
                evaluation.withoutEffect().stream()
                        .map(each -> each.line().variable() + " " + each.line().sensitive() + " " + each.text() + " "
                                + each.elements())
                        .toList());
    }

    @Test
    void whatIsSetBesideAnotherNameIsKnownToo() {
        Recorder recorder = recorder(Map.of("PUSH_TOKEN", "one", "PUSHER_TOKEN", "two"));
        recorder.loading()
                .setting("PUSH_TOKEN")
                .fallback("PUSHER_TOKEN")
                .sensitive()
                .text();

        List<EvaluatedSetting> withoutEffect =
                recorder.evaluation("a configuration").withoutEffect();

        assertEquals(
                List.of("two"),
                withoutEffect.stream().map(EvaluatedSetting::text).toList());
        assertTrue(withoutEffect.get(0).line().sensitive());
    }

    private static void sayThatPushIsAbsent(Loading loading) {
        loading.unusedSecret(loading.isSet("PUSH_TOKEN"), "PUSH_ENABLED", "true");
        loading.unusedSecret(loading.isListSet("PUSH_KEYS", ","), "PUSH_ENABLED", "true");
        loading.unused(loading.isSet("PUSH_URL"), "PUSH_ENABLED", "true");
        loading.fallbackOfAbsent("PUSHER_TOKEN");
        loading.secretOfAbsent("PUSH_TOKEN");
        loading.secretOfAbsent("PUSHER_TOKEN");
        loading.secretsOfAbsent("PUSH_KEYS", ",");
    }

    private static Recorder recorder(Map<String, String> variables) {
        ConfigSource source = ConfigSources.environment(variables);
        return new Recorder("Shop", "APP_ENV", source, VARIABLES, new String[0]);
    }
}
