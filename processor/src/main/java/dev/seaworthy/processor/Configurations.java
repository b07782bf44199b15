package dev.seaworthy.processor;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.output.Outputs;
import dev.seaworthy.processor.output.TargetModules;
import dev.seaworthy.processor.read.GeneratedName;
import dev.seaworthy.processor.read.OutsideReader;
import dev.seaworthy.processor.read.SettingsTypes;
import dev.seaworthy.processor.read.SourceFacts;
import dev.seaworthy.processor.read.SourceLevel;
import dev.seaworthy.processor.read.SourceTypes;
import dev.seaworthy.processor.read.SurroundingsReader;
import dev.seaworthy.processor.read.Unresolved;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The configurations of one compilation. Each is taken up in the first round in which all that it mentions exists, since
 * another processor may write an enum, a parent, a group or a constant. Types are kept by name: a round has elements of its
 * own.
 */
final class Configurations {
    private final Elements elements;
    private final Types types;
    private final SourceTypes source;
    private final TargetModules modules;
    private final MessagerPrinter printer;
    private final ConfigStep step;
    private final NotesStep notes;
    private final SourceLevel level;
    private boolean areOptionsChecked;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> withoutNotes = new LinkedHashSet<>();

    Configurations(ProcessingEnvironment environment, MessagerPrinter printer, SourceTypes source) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.source = source;
        this.printer = printer;
        this.modules = new TargetModules(elements);
        Outputs outputs = new Outputs(environment.getFiler(), environment.getOptions(), modules);
        GeneratedName names = new GeneratedName(source);
        SourceFacts facts = new SourceFacts(elements, source);
        SurroundingsReader surroundings = new SurroundingsReader(elements);
        this.step = new ConfigStep(environment, printer, facts, surroundings, names, outputs);
        this.notes = new NotesStep(elements, printer, facts, surroundings, names, outputs);
        this.level = new SourceLevel(environment.getSourceVersion());
    }

    /** Takes up what the round brings, and what waited for it. */
    void take(RoundEnvironment round) {
        modules.add(round.getRootElements());
        collect(round);
        if (!level.isEnough()) {
            refuse();
            return;
        }
        checkOptions();
        takeResolved(waiting, step::run);
        takeResolved(withoutNotes, notes::run);
        if (round.processingOver()) {
            giveUp();
        }
    }

    private void checkOptions() {
        if (!areOptionsChecked && !withoutNotes.isEmpty()) {
            areOptionsChecked = true;
            printer.checkOption(SourceRef.ofType(withoutNotes.iterator().next()));
        }
    }

    private void takeResolved(Set<String> names, Consumer<TypeElement> step) {
        for (TypeElement type : typesOf(names)) {
            if (Unresolved.in(type, types, source).isEmpty()) {
                names.remove(nameOf(type));
                step.accept(type);
            }
        }
    }

    private void collect(RoundEnvironment round) {
        TypeElement config = elements.getTypeElement(ConfigModel.ANNOTATION);
        if (config == null) {
            return;
        }
        List<TypeElement> settings = SettingsTypes.in(round.getRootElements());
        settings.forEach(type -> withoutNotes.add(nameOf(type)));
        round.getElementsAnnotatedWith(config).forEach(type -> waiting.add(nameOf(type)));
        OutsideReader outside = new OutsideReader(printer::print, SettingsTypes.parentsOf(settings));
        annotated(OutsideReader.ANNOTATIONS, round, outside::read);
        annotated(OutsideReader.OF_INTERFACES, round, outside::readTypes);
    }

    private void annotated(
            List<String> annotations, RoundEnvironment round, BiConsumer<TypeElement, Set<? extends Element>> reader) {
        for (String annotation : annotations) {
            TypeElement type = elements.getTypeElement(annotation);
            if (type != null) {
                reader.accept(type, round.getElementsAnnotatedWith(type));
            }
        }
    }

    private static String nameOf(Element type) {
        return ((TypeElement) type).getQualifiedName().toString();
    }

    private List<TypeElement> typesOf(Set<String> names) {
        return names.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** One error for all of them, and loaders that only throw. */
    private void refuse() {
        List<TypeElement> refused = typesOf(waiting);
        waiting.clear();
        refused.forEach(step::giveUp);
        refused.stream().limit(1).map(level::tooLow).forEach(printer::print);
    }

    /** The compiler itself says what is missing in source, and nothing is added; of class files it says nothing. */
    private void giveUp() {
        for (TypeElement type : typesOf(waiting)) {
            if (Unresolved.in(type, types, source).stream().anyMatch(source::has)) {
                step.giveUp(type);
            } else {
                step.run(type);
            }
        }
    }
}
