package dev.seaworthy.ksp;

import com.google.devtools.ksp.processing.JvmPlatformInfo;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** KSP as a compiler that runs annotation processors. */
final class SymbolProcessingEnvironment implements ProcessingEnvironment {
    private final SymbolProcessorEnvironment environment;
    private final Elements elements;
    private final Types types;
    private final Filer filer;
    private final Messager messager;

    SymbolProcessingEnvironment(SymbolProcessorEnvironment environment, SymbolElements elements) {
        this.environment = environment;
        this.elements = elements;
        this.types = new SymbolTypes(elements);
        this.filer = new SymbolFiler(environment.getCodeGenerator());
        this.messager = new SymbolMessager(environment.getLogger());
    }

    @Override
    public Map<String, String> getOptions() {
        return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
        return messager;
    }

    @Override
    public Filer getFiler() {
        return filer;
    }

    @Override
    public Elements getElementUtils() {
        return elements;
    }

    @Override
    public Types getTypeUtils() {
        return types;
    }

    /** The version of Java whose classes Kotlin writes: the build gives Java's compiler the same. */
    @Override
    public SourceVersion getSourceVersion() {
        return environment.getPlatforms().stream()
                .filter(JvmPlatformInfo.class::isInstance)
                .map(platform -> versionOf(((JvmPlatformInfo) platform).getJvmTarget()))
                .findFirst()
                .orElseGet(SourceVersion::latest);
    }

    private static SourceVersion versionOf(String jvmTarget) {
        String release = "RELEASE_" + jvmTarget.replace("1.", "");
        for (SourceVersion each : SourceVersion.values()) {
            if (each.name().equals(release)) {
                return each;
            }
        }
        return SourceVersion.latest(); // Newer than the JDK that runs KSP.
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }
}
