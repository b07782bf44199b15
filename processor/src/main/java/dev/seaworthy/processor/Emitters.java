package dev.seaworthy.processor;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.compose.ComposeEmitter;
import dev.seaworthy.processor.emit.dotenv.DotenvEmitter;
import dev.seaworthy.processor.emit.dotenv.EnvSpecEmitter;
import dev.seaworthy.processor.emit.helm.HelmEmitter;
import dev.seaworthy.processor.emit.html.HtmlEmitter;
import dev.seaworthy.processor.emit.java.LoaderEmitter;
import dev.seaworthy.processor.emit.kubernetes.KubernetesEmitter;
import dev.seaworthy.processor.emit.markdown.MarkdownEmitter;
import dev.seaworthy.processor.emit.schema.SchemaEmitter;
import dev.seaworthy.processor.emit.sh.ShellEmitter;
import dev.seaworthy.processor.emit.spring.SpringEmitter;
import dev.seaworthy.processor.emit.terraform.TerraformEmitter;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.output.DocsLaws;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of emitters, and which of them a build wants. The loader is always made. */
final class Emitters {
    static final String OPTION = "seaworthy.emit";
    private static final String ALL = "all";
    private static final String NONE = "none";
    private static final String DEFAULT = "markdown,dotenv";

    /** What stands for the secrets in manifests of Kubernetes. */
    static final String SECRETS = "seaworthy.kubernetes.secrets";

    private static final String SECRET = "secret";
    private static final String EXTERNAL = "external";

    /** The documents, by the word that chooses them. */
    private enum Document {
        MARKDOWN("markdown", secrets -> new MarkdownEmitter()),
        DOTENV("dotenv", secrets -> new DotenvEmitter()),
        ENV_SPEC("env-spec", secrets -> new EnvSpecEmitter()),
        HTML("html", secrets -> new HtmlEmitter()),
        COMPOSE("compose", secrets -> new ComposeEmitter()),
        KUBERNETES("kubernetes", secrets -> new KubernetesEmitter(secrets.equals(EXTERNAL))),
        SPRING("spring", secrets -> new SpringEmitter()),
        SCHEMA("schema", secrets -> new SchemaEmitter()),
        SH("sh", secrets -> new ShellEmitter()),
        HELM("helm", secrets -> new HelmEmitter()),
        TERRAFORM("terraform", secrets -> new TerraformEmitter());

        private final String word;

        @SuppressWarnings("ImmutableEnumChecker") // They make something, and have no state.
        private final Function<String, Emitter> emitter;

        Document(String word, Function<String, Emitter> emitter) {
            this.word = word;
            this.emitter = emitter;
        }

        static List<String> words() {
            return Arrays.stream(values()).map(each -> each.word).toList();
        }
    }

    private final String written;
    private final String secrets;

    Emitters(Map<String, String> options) {
        this.written = options.containsKey(OPTION) ? Objects.toString(options.get(OPTION), "") : DEFAULT;
        this.secrets = options.containsKey(SECRETS) ? Objects.toString(options.get(SECRETS), "") : SECRET;
    }

    /** The emitters that the option chooses, in the order of the list; a word that is not known is reported. */
    List<Emitter> chosen(SourceRef place, Consumer<Diagnostic> found) {
        Set<String> words = words();
        if (words.isEmpty()) {
            found.accept(DocsLaws.OPTION.at(
                    place, "-A" + OPTION + " does not say which outputs to make.", "Write " + accepted() + "."));
        }
        List<String> known = Document.words();
        for (String word : words) {
            boolean isAlone = words.size() == 1 && (word.equals(ALL) || word.equals(NONE));
            if (!known.contains(word) && !isAlone) {
                found.accept(unknown(word, Nearest.to(word, known), place));
            }
        }
        if (!secrets.equals(SECRET) && !secrets.equals(EXTERNAL)) {
            found.accept(DocsLaws.OPTION.at(
                    place,
                    "-A" + SECRETS + "=" + secrets + " is not known; it is secret or external.",
                    "Write secret for a Secret, or external for an ExternalSecret of the External Secrets Operator."));
        }
        List<Emitter> chosen = new ArrayList<>();
        chosen.add(new LoaderEmitter());
        for (Document each : Document.values()) {
            if (words.contains(each.word) || words.contains(ALL)) {
                chosen.add(each.emitter.apply(secrets));
            }
        }
        return chosen;
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (String each : written.split(",", -1)) {
            if (!each.isBlank()) {
                words.add(each.strip());
            }
        }
        return words;
    }

    private static Diagnostic unknown(String word, @Nullable String nearest, SourceRef place) {
        if (word.equals(ALL) || word.equals(NONE)) {
            return DocsLaws.OPTION.at(
                    place,
                    "-A" + OPTION + " names " + word + " beside other outputs.",
                    "Write -A" + OPTION + "=" + word + ", or leave " + word + " out.");
        }
        return DocsLaws.OPTION.at(
                place,
                "-A" + OPTION + " names " + word + ", and there is no such output.",
                nearest == null ? "Write " + accepted() + "." : "Write " + nearest + ".");
    }

    private static String accepted() {
        return "some of " + String.join(", ", Document.words()) + ", separated by commas, or all, or none";
    }
}
